package org.daybook.vault;

import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;

/// Runs pieces of work on one connection, each with a [Tx] that becomes invalid with it. The lanes begin and end the
/// transaction. There is one per connection: SQLite keeps what it has compiled, and what Jdbi has parsed is kept for all of
/// them; repeating both took most of a short passage's time.
final class Passage {
    private static final SqlParser PARSER = new ColonPrefixSqlParser();
    private final Jdbi jdbi;
    private final LaneStatements lane;

    Passage(Connection connection) {
        lane = new LaneStatements(connection);
        jdbi = Jdbi.create(new LentConnection.Lender(connection));
        jdbi.setTransactionHandler(new NoTransactions());
        // Bound values must not reach a message. This alone is not enough: see ExceptionSanitizer.
        jdbi.configure(StatementExceptions.class,
                how -> how.setMessageRendering(StatementExceptions.MessageRendering.NONE));
        var statements = new KeptStatements();
        jdbi.setStatementBuilderFactory(_ -> statements);
        // Whatever a store did not close is closed with the passage.
        jdbi.configure(SqlStatements.class, how -> how.setAttachAllStatementsForCleanup(true));
        jdbi.configure(SqlStatements.class, how -> how.setSqlParser(PARSER));
    }

    /// Returns the statements that the lane itself sends around each piece of work.
    LaneStatements lane() {
        return lane;
    }

    <T> T run(Function<Tx, T> work) {
        var tx = new Tx(jdbi, lane, Thread.currentThread());
        try {
            return work.apply(tx);
        } finally {
            tx.end();
        }
    }
}
