/// Bodies, read strictly. [StrictJson] takes JSON of valid UTF-8 with no duplicate key, no deep nesting and nothing
/// after its end; [Fields] hands out a body's fields as values of the domain, and names everything that is wrong with
/// them at once, fields that nobody asked for too.
@NullMarked
package io.tenantgate.adapters.rest.json;

import org.jspecify.annotations.NullMarked;
