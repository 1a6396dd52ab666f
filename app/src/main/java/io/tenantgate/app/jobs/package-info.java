/// What is done without being asked, in every instance: each job finds its work in the database and is safe to run
/// twice.
@NullMarked
package io.tenantgate.app.jobs;

import org.jspecify.annotations.NullMarked;
