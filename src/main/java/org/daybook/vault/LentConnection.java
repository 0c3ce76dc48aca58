package org.daybook.vault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/// Lends the lane's connection for one passage. Afterwards a handle that was kept is useless: a statement outside a passage
/// would commit by itself. Meanwhile beginning and ending a transaction are refused too.
final class LentConnection implements InvocationHandler {
    private static final Set<String> THE_LANES_ALONE = Set.of("setAutoCommit", "commit", "rollback", "setSavepoint",
            "releaseSavepoint");
    private final Connection lane;
    private boolean over;

    private LentConnection(Connection lane) {
        this.lane = lane;
    }

    /// Lends the lane's connection again for every passage.
    record Lender(Connection lane) implements ConnectionFactory {
        @Override
        public Connection openConnection() {
            return (Connection) Proxy.newProxyInstance(LentConnection.class.getClassLoader(),
                    new Class<?>[]{Connection.class}, new LentConnection(lane));
        }

        /// Ends the passage; the lane closes its connection itself.
        @Override
        public void closeConnection(Connection dependencies) {
            if (Proxy.getInvocationHandler(dependencies) instanceof LentConnection passage) {
                passage.over = true;
            }
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("isClosed")) {
            return over;
        }
        if (over || THE_LANES_ALONE.contains(method.getName())) {
            throw new SQLException("the passage has ended, or its end is not the caller's to decide");
        }
        try {
            return method.invoke(lane, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
