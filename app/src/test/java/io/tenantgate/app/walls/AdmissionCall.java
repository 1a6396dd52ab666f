package io.tenantgate.app.walls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A place where somebody asks whether a person may come in.
///
/// @param in the class that asks
/// @param method where in it
/// @param asked whom and what, such as `Admission.judge`
public record AdmissionCall(String in, String method, String asked) {
    private static final String ADMISSION = "io/tenantgate/application/signin/Admission";
    private static final Set<String> ASKED =
            Set.of(ADMISSION, "io/tenantgate/userpools/admission/Admission", "io/tenantgate/userpools/tokens/Bearer");
    private static final Set<String> QUESTIONS = Set.of("ask", "judge");
    private static final List<String> MODULES = List.of("application", "userpools", "adapters-userpools");
    private static final ClassDesc BRIBE = ClassDesc.of(Bribe.class.getName());

    /// Every one that the code has, but for those of an admission to itself.
    public static List<AdmissionCall> all() {
        return MODULES.stream()
                .flatMap(AdmissionCall::classes)
                .flatMap(AdmissionCall::of)
                .distinct()
                .toList();
    }

    private static Stream<byte[]> classes(String module) {
        try (var files = Files.walk(Path.of("..", module, "target", "classes"))) {
            return files.filter(file -> file.toString().endsWith(".class")).map(AdmissionCall::bytes).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<AdmissionCall> of(byte[] bytes) {
        var model = ClassFile.of().parse(bytes);
        var in = model.thisClass().asInternalName();
        return ASKED.contains(in) && !in.endsWith("Bearer")
                ? Stream.of()
                : model.methods().stream().flatMap(method -> of(in.replace('/', '.'), method));
    }

    private static Stream<AdmissionCall> of(String in, MethodModel method) {
        return method.code().stream()
                .flatMap(code -> code.elementStream())
                .filter(AdmissionCall::asks)
                .map(InvokeInstruction.class::cast)
                .map(call -> new AdmissionCall(
                        in,
                        method.methodName().stringValue(),
                        simple(call.owner().asInternalName()) + "."
                                + call.name().stringValue()));
    }

    private static boolean asks(CodeElement element) {
        return element instanceof InvokeInstruction call
                && ASKED.contains(call.owner().asInternalName())
                && QUESTIONS.contains(call.name().stringValue());
    }

    /// Such as `Mint.first`.
    public String place() {
        return in.substring(in.lastIndexOf('.') + 1) + "." + method;
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1);
    }

    /// The class as it would be if whoever is asked here were bribed.
    byte[] bribedIn(byte[] bytes) {
        var file = ClassFile.of();
        return file.transformClass(
                file.parse(bytes),
                java.lang.classfile.ClassTransform.transformingMethodBodies(
                        found -> found.methodName().equalsString(method), (code, element) -> {
                            if (asks(element)) {
                                var call = (InvokeInstruction) element;
                                code.invokestatic(BRIBE, call.name().stringValue(), typeOf(call));
                            } else {
                                code.with(element);
                            }
                        }));
    }

    /// What stands on the stack is the same: whoever is asked, and then the question.
    private static MethodTypeDesc typeOf(InvokeInstruction call) {
        var type = call.typeSymbol();
        return call.opcode() == Opcode.INVOKESTATIC
                ? type
                : type.insertParameterTypes(0, call.owner().asSymbol());
    }
}
