package io.tenantgate.adapters.rest.network;

import java.net.InetAddress;

/// A range of addresses, such as `10.0.0.0/8`, or one address.
record Network(InetAddress first, int bits) {
    Network {
        if (bits < 0 || bits > first.getAddress().length * Byte.SIZE) {
            throw new IllegalArgumentException("Not a network: %s/%d".formatted(first.getHostAddress(), bits));
        }
    }

    static Network of(String cidr) {
        int slash = cidr.indexOf('/');
        if (slash < 0) {
            var only = InetAddress.ofLiteral(cidr);
            return new Network(only, only.getAddress().length * Byte.SIZE);
        }
        return new Network(
                InetAddress.ofLiteral(cidr.substring(0, slash)), Integer.parseInt(cidr.substring(slash + 1)));
    }

    boolean holds(InetAddress address) {
        var ours = first.getAddress();
        var theirs = address.getAddress();
        return ours.length == theirs.length && sameBits(ours, theirs);
    }

    private boolean sameBits(byte[] ours, byte[] theirs) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            int at = bit / Byte.SIZE;
            if ((ours[at] & mask) != (theirs[at] & mask)) {
                return false;
            }
        }
        return true;
    }
}
