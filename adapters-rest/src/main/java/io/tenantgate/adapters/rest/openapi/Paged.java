package io.tenantgate.adapters.rest.openapi;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list in pages.
@Parameter(name = "limit", in = ParameterIn.QUERY, ref = "#/components/parameters/Limit")
@Parameter(name = "cursor", in = ParameterIn.QUERY, ref = "#/components/parameters/Cursor")
@ApiResponse(responseCode = "400", ref = "#/components/responses/BadRequest")
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Paged {}
