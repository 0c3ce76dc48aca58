package org.daybook.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// The position of a store: the newest line of its audit trail. Remembered outside the store, it reveals an older copy.
///
/// @param epoch 1 at first; each deliberate restore begins the next, so that earlier positions cause no warning
/// @param seq   number of the newest audit line; 0 if there is none
/// @param mac   that line's link in the chain, 32 bytes; all zero if there is none
public record StorePosition(long epoch, long seq, byte[] mac) {
    private static final int MAC = 32;

    /// Copies the bytes.
    public StorePosition {
        if (epoch < 1 || seq < 0 || mac.length != MAC) {
            throw new IllegalArgumentException("no head of an audit trail");
        }
        mac = mac.clone();
    }

    @Override
    public byte[] mac() {
        return mac.clone();
    }

    /// Returns a store's current position. In a store from before the epochs it is in the first.
    static StorePosition read(Connection connection) throws SQLException {
        var epoch = RestoreEpochs.present(connection);
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
          select seq, mac
          from audit
          where seq is not null
          order by seq desc
          limit 1
          """)) {
            return row.next()
                    ? new StorePosition(epoch, row.getLong(1), row.getBytes(2))
                    : new StorePosition(epoch, 0, new byte[MAC]);
        }
    }

    /// Returns the letter of the computer that wrote a store's newest line; empty if there is none.
    static Optional<String> newestComputer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
          select computer
          from audit
          order by seq desc
          limit 1
          """)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /// Checks whether a store has progressed at least as far as this position and with the same history. A line that was purged
    /// since, under a signed checkpoint, can no longer be compared and is accepted.
    boolean isBehind(Connection connection) throws SQLException {
        var present = read(connection);
        if (present.epoch != epoch) {
            return present.epoch > epoch;
        }
        return present.seq >= seq && (seq == 0 || lineMac(connection).map(line -> Hashes.same(line, mac)).orElse(true));
    }

    private Optional<byte[]> lineMac(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select mac from audit where seq = ?")) {
            statement.setLong(1, seq);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StorePosition head && head.epoch == epoch && head.seq == seq
                && Hashes.same(head.mac, mac);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq);
    }

    @Override
    public String toString() {
        return "Head[" + epoch + ", " + seq + "]";
    }
}
