package org.daybook.sessions;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The counts made at the door on one locked screen on one day. Holds numbers only: nobody is named, and nobody was signed in.
///
/// @param id      the same for all its editions, so that it counts once
/// @param edition the number of the edition
/// @param day     the computer's local date
/// @param since   when the counting began, the computer's local time, to the minute
/// @param people  how many, 1 to [#MOST]; a cell with nobody is absent
public record DoorLetter(UUID id, long edition, LocalDate day, LocalTime since, Map<DoorCell, Integer> people) {
    /// More people than this never come to one door in a day.
    public static final int MOST = 999;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern HEAD = Pattern
            .compile("daybook-door-1 ([0-9]{1,9}) (2[01][0-9]{2}-[0-9]{2}-[0-9]{2}) ([0-9]{2}:[0-9]{2})");
    private static final Pattern LINE = Pattern
            .compile("(open-hours|groups|courses|appointments) (adult|under-18) ([1-9][0-9]{0,2})");

    /// @throws IllegalArgumentException if a count is not between 1 and [#MOST]
    public DoorLetter {
        people = Map.copyOf(people);
        if (!people.values().stream().allMatch(count -> count > 0 && count <= MOST)) {
            throw new IllegalArgumentException("nobody counts that many at a door");
        }
    }

    /// Returns a new letter with nobody counted yet.
    public static DoorLetter begun(UUID id, LocalDate day, LocalTime since) {
        return new DoorLetter(id, 0, day, since, Map.of());
    }

    /// Returns how many people of one kind were counted.
    public int people(DoorCell cell) {
        return people.getOrDefault(cell, 0);
    }

    /// Returns the next edition, with some more or fewer of one kind; never below 0 or above [#MOST].
    public DoorLetter counted(DoorCell cell, int by) {
        var next = new HashMap<>(people);
        int count = Math.clamp((long) people(cell) + by, 0, MOST);
        if (count == 0) {
            next.remove(cell);
        } else {
            next.put(cell, count);
        }
        return new DoorLetter(id, edition + 1, day, since, next);
    }

    /// Returns the form in which it is sealed.
    public byte[] written() {
        var text = new StringBuilder("daybook-door-1 " + edition + " " + day + " " + TIME.format(since) + "\n");
        for (var visit : Visit.values()) {
            for (var age : VisitorAge.values()) {
                int count = people(new DoorCell(visit, age));
                if (count > 0) {
                    text.append(visit.code()).append(' ').append(age.code()).append(' ').append(count).append('\n');
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /// Parses what was written; empty if it does not match the form exactly, because anyone may put something in a letterbox.
    static Optional<DoorLetter> read(UUID id, byte[] written) {
        var lines = new String(written, StandardCharsets.US_ASCII).split("\n", -1);
        var head = HEAD.matcher(lines[0]);
        if (!head.matches()) {
            return Optional.empty();
        }
        try {
            var people = new HashMap<DoorCell, Integer>();
            for (var n = 1; n < lines.length - 1; n++) {
                read(lines[n], people);
            }
            var letter = new DoorLetter(id, Long.parseLong(head.group(1)), LocalDate.parse(head.group(2)),
                    LocalTime.parse(head.group(3)), people);
            return Optional.of(letter).filter(same -> java.util.Arrays.equals(same.written(), written));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void read(String line, Map<DoorCell, Integer> people) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            throw new IllegalArgumentException("no line of a letter");
        }
        people.put(new DoorCell(Visit.valueOf(constant(found.group(1))), VisitorAge.valueOf(constant(found.group(2)))),
                Integer.parseInt(found.group(3)));
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
