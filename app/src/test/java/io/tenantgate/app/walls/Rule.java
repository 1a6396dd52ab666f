package io.tenantgate.app.walls;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Optional;
import java.util.function.Consumer;

/// A part of the admission check: a method, and what it answers when it lets everybody pass.
///
/// @param type that has it
public record Rule(Class<?> type, String method, Consumer<CodeBuilder> passing) {
    private static final ClassDesc OPTIONAL = Optional.class.describeConstable().orElseThrow();

    public static Rule alwaysTrue(Class<?> type, String method) {
        return new Rule(type, method, code -> code.iconst_1().ireturn());
    }

    public static Rule alwaysFalse(Class<?> type, String method) {
        return new Rule(type, method, code -> code.iconst_0().ireturn());
    }

    /// Finds no objection.
    public static Rule neverThere(Class<?> type, String method) {
        var empty = MethodTypeDesc.of(OPTIONAL);
        return new Rule(
                type,
                method,
                code -> code.invokestatic(OPTIONAL, "empty", empty).areturn());
    }

    /// Takes it out.
    public Redefined without() {
        return Redefined.with(type, this::passedIn);
    }

    private byte[] passedIn(byte[] bytes) {
        var file = ClassFile.of();
        var replaced = ClassTransform.transformingMethods(
                found -> found.methodName().equalsString(method), (builder, element) -> {
                    if (element instanceof CodeModel) {
                        builder.withCode(passing);
                    } else {
                        builder.with(element);
                    }
                });
        return file.transformClass(file.parse(bytes), replaced);
    }

    @Override
    public String toString() {
        return type.getSimpleName() + "." + method;
    }
}
