package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// People who all sign in at the same moment, each over a connection and from a virtual thread of their own.
final class ParallelSignIns {
    private ParallelSignIns() {}

    /// @param admitted answers of 200
    /// @param overloaded answers of 503
    /// @param slowestMillis until the last was answered
    record Answers(int admitted, int overloaded, double slowestMillis) {}

    private record Answer(int status, long nanos) {}

    static Answers of(int port, List<Member> members) throws InterruptedException, ExecutionException {
        var connected = new CountDownLatch(members.size());
        var answers = new ArrayList<Future<Answer>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var member : members) {
                answers.add(threads.submit(() -> signIn(port, member, connected)));
            }
        }
        var all = new ArrayList<Answer>();
        for (var answer : answers) {
            all.add(answer.get());
        }
        return summary(all);
    }

    private static Answer signIn(int port, Member member, CountDownLatch connected)
            throws IOException, InterruptedException {
        var request = member.tenancy().signInRequest(member.email());
        try (var connection = new Connection(port)) {
            connected.countDown();
            connected.await();
            long begun = System.nanoTime();
            var reply = connection.send(request);
            if (reply.status() != 200 && reply.status() != 503) {
                throw new IllegalStateException("Unexpected answer: %d %s".formatted(reply.status(), reply.text()));
            }
            return new Answer(reply.status(), System.nanoTime() - begun);
        }
    }

    private static Answers summary(List<Answer> answers) {
        int admitted =
                (int) answers.stream().filter(answer -> answer.status() == 200).count();
        double slowest = answers.stream().mapToLong(Answer::nanos).max().orElse(0) / 1e6;
        return new Answers(admitted, answers.size() - admitted, slowest);
    }
}
