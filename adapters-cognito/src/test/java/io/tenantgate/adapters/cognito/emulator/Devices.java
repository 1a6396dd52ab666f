package io.tenantgate.adapters.cognito.emulator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/// What the emulator leaves out where a pool has a `DeviceConfiguration` (`auth-flows-and-endpoints.md`, sections 4.9
/// and 4.11): a session is tied to a device, whose key only the operation for everybody tells.
record Devices(Emulator emulator) {
    /// The key of a new device; empty where the pool tracks none.
    String newKey(String pool) {
        var described = emulator.call("DescribeUserPool", Json.object().put("UserPoolId", pool));
        return described.body().path("UserPool").has("DeviceConfiguration") ? "local_" + UUID.randomUUID() : "";
    }

    /// @param operation which minted
    Reply told(String operation, String key, Reply reply) {
        if (!key.isEmpty() && !operation.startsWith("Admin")) {
            var device = reply.body().withObject("AuthenticationResult").putObject("NewDeviceMetadata");
            device.put("DeviceKey", key).put("DeviceGroupKey", "-AbCd1234");
        }
        return reply;
    }

    /// Whether a refresh names the device that its session is tied to.
    static boolean isNamed(ObjectNode request, Sessions.Session session) {
        var named = request.path("AuthParameters").path("DEVICE_KEY").asText();
        return session.device().isEmpty() || session.device().equals(named);
    }
}
