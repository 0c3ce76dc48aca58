package org.daybook.contact;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// The content of the fields, as typed: the wishes except the two times.
///
/// @param wishes without times
/// @param from   for example `10`, `10:30` or `10.30`; may be empty
/// @param to     likewise
record WishesTyped(ContactWishes wishes, String from, String to) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.h]?(\\d{2}))?");

    /// Returns the form, without times that cannot be parsed.
    ContactWishes form() {
        var hours = wishes.hours();
        return new ContactWishes(wishes.telephone(), wishes.ways(), wishes.saying(),
                new Hours(hours.days(), time(from), time(to), hours.words()), wishes.codeWord(), wishes.language());
    }

    /// Returns what must be corrected.
    List<Problem> problems() {
        var found = new ArrayList<>(form().problems());
        if (!from.isBlank() && time(from).isEmpty()) {
            found.add(new Problem("from", "contact.wishes.time.problem"));
        }
        if (!to.isBlank() && time(to).isEmpty()) {
            found.add(new Problem("to", "contact.wishes.time.problem"));
        }
        return found;
    }

    private static Optional<LocalTime> time(String typed) {
        var match = TIME.matcher(typed.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(hour, minute));
    }
}
