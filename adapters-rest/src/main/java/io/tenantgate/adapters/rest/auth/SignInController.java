package io.tenantgate.adapters.rest.auth;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.tenantgate.adapters.rest.openapi.ForEverybody;
import io.tenantgate.adapters.rest.openapi.Tags;
import io.tenantgate.adapters.rest.openapi.WithBody;
import io.tenantgate.adapters.rest.problem.RefusedRequest;
import io.tenantgate.adapters.rest.request.Calls;
import io.tenantgate.application.signin.AnswerChallenge;
import io.tenantgate.application.signin.SignIn;
import io.tenantgate.domain.audit.Action;

/// Sign-in, and the answers to what it asks.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class SignInController {
    private final Calls calls;
    private final Homes homes;
    private final SignIn signIn;
    private final AnswerChallenge answer;

    SignInController(Calls calls, Homes homes, SignIn signIn, AnswerChallenge answer) {
        this.calls = calls;
        this.homes = homes;
        this.signIn = signIn;
        this.answer = answer;
    }

    @Post(uris = {"/v1/auth/sign-in", "/v1/tenants/{tenant}/auth/sign-in"})
    @Operation(operationId = "signIn", tags = Tags.AUTH, summary = "Sign in")
    @RequestBody(ref = "#/components/requestBodies/SignIn")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/SignedIn")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    @ApiResponse(responseCode = "501", ref = "#/components/responses/NotSupported")
    HttpResponse<?> signIn(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var named = call.namedTenant();
        var body = SignInRequest.read(call.fields());
        var tenant = named.or(() -> homes.of(body.loginName()))
                .orElseThrow(() -> homes.turnedAway(Action.SIGN_IN, body.loginName(), call.origin()));
        var command = new SignIn.Command(call.origin(), tenant, body.loginName(), body.password());
        return switch (signIn.handle(command)) {
            case SignIn.Outcome.SignedIn(var tokens) -> HttpResponse.ok(SignInBody.of(tokens));
            case SignIn.Outcome.ChallengeRequired(var challenge, var session) ->
                HttpResponse.ok(SignInBody.of(challenge, session));
            case SignIn.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }

    @Post(uris = {"/v1/auth/challenge", "/v1/tenants/{tenant}/auth/challenge"})
    @Operation(operationId = "answerChallenge", tags = Tags.AUTH, summary = "Answer what the sign-in asked")
    @RequestBody(ref = "#/components/requestBodies/ChallengeAnswer")
    @ApiResponse(responseCode = "200", ref = "#/components/responses/SignedIn")
    @ForEverybody
    @WithBody
    @ApiResponse(responseCode = "429", ref = "#/components/responses/TooManyRequests")
    @ApiResponse(responseCode = "501", ref = "#/components/responses/NotSupported")
    HttpResponse<?> answer(HttpRequest<byte[]> request) {
        var call = calls.of(request);
        var tenant = call.tenant();
        var body = ChallengeRequest.read(call.fields());
        var command = new AnswerChallenge.Command(call.origin(), tenant, body.name(), body.session(), body.answers());
        return switch (answer.handle(command)) {
            case AnswerChallenge.Outcome.SignedIn(var tokens) -> HttpResponse.ok(SignInBody.of(tokens));
            case AnswerChallenge.Outcome.ChallengeRequired(var challenge, var session) ->
                HttpResponse.ok(SignInBody.of(challenge, session));
            case AnswerChallenge.Outcome.Refused(var rejection) -> throw new RefusedRequest(rejection);
        };
    }
}
