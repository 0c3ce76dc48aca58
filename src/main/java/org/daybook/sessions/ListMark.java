package org.daybook.sessions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.participants.PersonRow;

/// Four characters that identify one list in one order, for example `K4T7`. They are printed above its rows, so that a row
/// number is only ever read as a row of that list. There are 25,600 of them, without characters that are easily confused. They
/// reveal nothing about the people on the list.
///
/// @param signs letter, digit, letter, digit
record ListMark(String signs) {
    /// The pattern of a typed mark, in capitals.
    static final Pattern SHAPE = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ][2-9][BCDFGHJKLMNPQRSTVWXZ][2-9]");
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final String DIGITS = "23456789";

    /// Returns the mark for the rows of a session's list, in order.
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
