package io.tenantgate.adapters.cognito;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.function.Consumer;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;

/// Calls of Cognito's API by their names, with nothing in them.
final class Calls {
    private Calls() {}

    static CognitoCalls.Call<Object> of(String operation) {
        var method = Character.toLowerCase(operation.charAt(0)) + operation.substring(1);
        return client -> called(client, method);
    }

    private static Object called(CognitoIdentityProviderClient client, String method) {
        var call = Arrays.stream(CognitoIdentityProviderClient.class.getMethods())
                .filter(one -> one.getName().equals(method) && one.getParameterTypes()[0] == Consumer.class)
                .findFirst()
                .orElseThrow();
        try {
            return call.invoke(client, (Consumer<Object>) _ -> {});
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
