/// What is to be thought of a token that somebody shows: by itself, as a bearer or to be verified, whoever asks.
@NullMarked
package io.tenantgate.application.judgement;

import org.jspecify.annotations.NullMarked;
