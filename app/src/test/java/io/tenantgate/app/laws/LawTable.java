package io.tenantgate.app.laws;

import io.tenantgate.testkit.build.Lines;
import io.tenantgate.testkit.provider.Sentence;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Notes how each law went for each strategy; the build writes it to `target/law-table.md`.
final class LawTable implements InvocationInterceptor {
    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> law, ReflectiveInvocationContext<Method> call, ExtensionContext context) throws Throwable {
        var outcome = "failed";
        try {
            law.proceed();
            outcome = "passed";
        } finally {
            note(call, context, outcome);
        }
    }

    private static void note(ReflectiveInvocationContext<Method> call, ExtensionContext context, String outcome) {
        if (call.getArguments().getFirst() instanceof Strategies strategy) {
            var laws = (Laws) context.getRequiredTestInstance();
            var sentence = Sentence.of(call.getExecutable().getName());
            notes(context).add(new Cell(sentence, strategy, laws.processes.size(), outcome));
        }
    }

    private static Notes notes(ExtensionContext context) {
        var build = context.getConfigurationParameter(Lines.BUILD).orElse("");
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(LawTable.class))
                .getOrComputeIfAbsent(Notes.class, _ -> new Notes(build), Notes.class);
    }
}
