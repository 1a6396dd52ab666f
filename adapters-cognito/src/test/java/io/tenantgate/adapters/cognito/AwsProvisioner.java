package io.tenantgate.adapters.cognito;

import io.tenantgate.application.provider.PoolDesign;
import io.tenantgate.application.provider.PoolProvisioner;
import io.tenantgate.domain.tenancy.UserPool;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Names pools so that whoever cleans up knows them, remembers them, and lets them send nothing.
///
/// @param hush lets a pool send nothing
record AwsProvisioner(PoolProvisioner real, Consumer<String> hush, List<UserPool> made) {
    AwsProvisioner(PoolProvisioner real, Consumer<String> hush) {
        this(real, hush, new ArrayList<>());
    }

    PoolProvisioner port() {
        var loader = PoolProvisioner.class.getClassLoader();
        var port = new Class<?>[] {PoolProvisioner.class};
        return (PoolProvisioner) Proxy.newProxyInstance(loader, port, (_, method, given) -> {
            try {
                return switch (method.getName()) {
                    case "findPool" -> real.findPool(AwsPools.PREFIX + given[0]);
                    case "createPool" -> created(AwsPools.PREFIX + given[0], (PoolDesign) given[1]);
                    default -> method.invoke(real, given);
                };
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        });
    }

    private UserPool created(String name, PoolDesign design) {
        var pool = real.createPool(name, design);
        made.add(pool);
        hush.accept(pool.id());
        return pool;
    }

    void removeAll() {
        made.forEach(real::removePool);
    }
}
