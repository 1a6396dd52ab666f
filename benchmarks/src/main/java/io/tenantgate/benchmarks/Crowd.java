package io.tenantgate.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// People who sign in and refresh by turns, over two connections: few enough that the time of an answer is not that
/// of a queue.
record Crowd(String name, int port, List<Member> members) {
    private static final int CONNECTIONS = 2;

    Rounds.Contender signIns() throws IOException {
        return contender(member -> Steps.signIn(member.tenancy(), member.email()));
    }

    /// May be asked for once, since each session goes on with the token that it was given last.
    Rounds.Contender refreshes() throws IOException {
        return contender(member -> Steps.refresh(member.tenancy(), member.refreshToken()));
    }

    private interface Deed {
        Load.Step of(Member member) throws IOException;
    }

    /// Each person belongs to one connection.
    private Rounds.Contender contender(Deed deed) throws IOException {
        var connections = new ArrayList<Load.Step>();
        for (int connection = 0; connection < CONNECTIONS; connection++) {
            var own = new ArrayList<Load.Step>();
            for (int at = connection; at < members.size(); at += CONNECTIONS) {
                own.add(deed.of(members.get(at)));
            }
            connections.add(Steps.inTurn(own));
        }
        return new Rounds.Contender(name, port, connections);
    }
}
