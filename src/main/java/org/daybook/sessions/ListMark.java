package org.daybook.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.participants.PersonRow;

/// Four signs that stand for one list in one order, for example `K4T7`: printed above its rows, so that a row's number is
/// only ever read as a row of that very list. One of 25,600, without a sign that is mistaken for another. Says nothing of
/// whoever is on it.
///
/// @param signs letter, digit, letter, digit
record ListMark(String signs) {
    /// How it is typed, in capitals.
    static final Pattern SHAPE = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ][2-9][BCDFGHJKLMNPQRSTVWXZ][2-9]");
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String DIGITS = "23456789";

    /// Of the rows of a session's list, in their order.
    static ListMark of(SessionId session, List<PersonRow> rows) {
        var text = new StringBuilder(session.value().toString());
        rows.forEach(row -> text.append(' ').append(row.card()));
        var bytes = digest(text.toString());
        return new ListMark("" + sign(LETTERS, bytes[0]) + sign(DIGITS, bytes[1]) + sign(LETTERS, bytes[2])
                + sign(DIGITS, bytes[3]));
    }

    private static char sign(String of, byte chance) {
        return of.charAt((chance & 0xff) % of.length());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
