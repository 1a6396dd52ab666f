package io.tenantgate.adapters.rest.audit;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.tenantgate.adapters.rest.openapi.Paged;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list of events by what is asked for.
@Paged
@Parameter(name = "from", in = ParameterIn.QUERY, ref = "#/components/parameters/EventsFrom")
@Parameter(name = "to", in = ParameterIn.QUERY, ref = "#/components/parameters/EventsTo")
@Parameter(name = "action", in = ParameterIn.QUERY, ref = "#/components/parameters/EventAction")
@Parameter(name = "outcome", in = ParameterIn.QUERY, ref = "#/components/parameters/EventOutcome")
@Parameter(name = "actor", in = ParameterIn.QUERY, ref = "#/components/parameters/EventActor")
@Parameter(name = "subject", in = ParameterIn.QUERY, ref = "#/components/parameters/EventSubject")
@Parameter(name = "ip", in = ParameterIn.QUERY, ref = "#/components/parameters/EventIp")
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@interface Filtered {}
