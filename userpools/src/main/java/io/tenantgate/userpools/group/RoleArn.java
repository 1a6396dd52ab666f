package io.tenantgate.userpools.group;

import java.util.regex.Pattern;

/// The IAM role that a group stands for, 20 to 2,048 characters (`cognito-user-pools.md`, `ArnType`). The engine tells
/// it in tokens and does nothing else with it.
public record RoleArn(String value) {
    private static final String PART = "[\\w+=/,.@-]";
    private static final Pattern SHAPE =
            Pattern.compile("arn:%1$s+:%1$s+:%1$s*:[0-9]+:%1$s+(:%1$s+)?(:%1$s+)?".formatted(PART));

    public RoleArn {
        if (!isRoleArn(value)) {
            throw new IllegalArgumentException("Not a role's ARN");
        }
    }

    public static boolean isRoleArn(String text) {
        return text.length() >= 20
                && text.length() <= 2_048
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
