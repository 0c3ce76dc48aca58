package org.daybook.vault;

import java.sql.Connection;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementExceptions;

/// Runs pieces of work on one connection, each with a [Tx] that dies with it. The lanes begin and end the transaction.
/// One per connection, and SQL is parsed once for all of them: parsing anew took most of a short passage's time.
final class Passage {
    private static final SqlParser PARSER = new ColonPrefixSqlParser();
    private final Jdbi jdbi;

    Passage(Connection connection) {
        jdbi = Jdbi.create(new LentConnection.Lender(connection));
        jdbi.setTransactionHandler(new NoTransactions());
        // Bound values must not reach a message. This alone is not enough: see Shield.
        jdbi.configure(StatementExceptions.class,
                how -> how.setMessageRendering(StatementExceptions.MessageRendering.NONE));
        // Whatever a store forgot to close is closed with the passage.
        jdbi.configure(SqlStatements.class, how -> how.setAttachAllStatementsForCleanup(true));
        jdbi.configure(SqlStatements.class, how -> how.setSqlParser(PARSER));
    }

    <T> T run(Function<Tx, T> work) {
        var tx = new Tx(jdbi, Thread.currentThread());
        try {
            return work.apply(tx);
        } finally {
            tx.end();
        }
    }
}
