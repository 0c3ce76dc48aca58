package org.daybook.accountability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.Problem;
import org.daybook.participants.CardNumber;

/// The typed data of a loss.
///
/// @param lost   the asset
/// @param backup the newest backup that was on it, for a stick or folder
/// @param when   the moment of becoming aware of the loss
/// @param state  the state in which it was
/// @param beside whether a passphrase or kit was with it
/// @param known  what else is known, without names
/// @param cards  the cards on a list, as typed
public record BreachForm(Optional<LostAsset> lost, Optional<Instant> backup, When when, DeviceState state,
        KeyExposure beside,
        String known, String cards) {
    /// The maximum length of a text, in characters.
    static final int LONGEST = 2000;
    /// The maximum length of a list of cards, in characters: two thousand cards.
    static final int LONGEST_LIST = 20_000;

    /// The moment of becoming aware of the loss, on the site's clock.
    public record When(Optional<LocalDate> day, Optional<LocalTime> time) {
        /// Returns the moment in UTC. A time skipped by the clock in spring is the hour after it; for a time shown twice in
        /// autumn it is the first, so that the deadline is never later than the law's.
        ///
        /// @throws java.util.NoSuchElementException if day or time was left out
        Instant in(ZoneId zone) {
            return ZonedDateTime.of(day.orElseThrow(), time.orElseThrow(), zone).withEarlierOffsetAtOverlap()
                    .toInstant();
        }
    }

    public BreachForm {
        known = known.strip();
        cards = cards.strip();
    }

    /// Returns what must be corrected; empty if everything is valid.
    ///
    /// @param now  this moment
    /// @param zone the site's
    public List<Problem> problems(Instant now, ZoneId zone) {
        var found = new ArrayList<Problem>();
        if (lost.isEmpty()) {
            found.add(new Problem("lost", "accountability.breach.lost.problem"));
        }
        if (isOf(LostAsset.BACKUPS) && backup.isEmpty()) {
            found.add(new Problem("backup", "accountability.breach.backup.problem"));
        }
        time(now, zone).ifPresent(found::add);
        if (known.codePointCount(0, known.length()) > LONGEST) {
            found.add(new Problem("known", "accountability.breach.known.problem"));
        }
        if (isOf(LostAsset.LIST) && (cards.length() > LONGEST_LIST || !words().allMatch(BreachForm::isCard))) {
            found.add(new Problem("cards", "accountability.breach.cards.problem"));
        }
        return found;
    }

    private Optional<Problem> time(Instant now, ZoneId zone) {
        if (when.day().isEmpty()) {
            return Optional.of(new Problem("day", "accountability.breach.day.problem"));
        }
        if (when.time().isEmpty()) {
            return Optional.of(new Problem("time", "accountability.breach.time.problem"));
        }
        return when.in(zone).isAfter(now)
                ? Optional.of(new Problem("day", "accountability.breach.day.future"))
                : Optional.empty();
    }

    private boolean isOf(LostAsset what) {
        return lost.filter(what::equals).isPresent();
    }

    /// Returns the cards on the list, each once.
    List<CardNumber> onTheList() {
        return isOf(LostAsset.LIST)
                ? words().flatMap(word -> CardNumber.read(word).stream()).distinct().toList()
                : List.of();
    }

    private Stream<String> words() {
        return Stream.of(cards.split("[\\s,;]+")).filter(word -> !word.isEmpty());
    }

    private static boolean isCard(String word) {
        return CardNumber.read(word).isPresent();
    }
}
