package org.daybook.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.cases.Cases;
import org.daybook.cases.ClosedFile;
import org.daybook.consents.Consents;
import org.daybook.consents.ReplacedAnswer;
import org.daybook.participants.Participants;
import org.daybook.sessions.Attended;
import org.daybook.staff.LastSeen;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnfilteredRows.Purpose;
import org.daybook.staff.UnitOfWork;

/// The records to review today: computed each time from the data of the rooms, so that a woman who comes back is off the list
/// automatically. Inside a passage.
public final class DueRecords {
    private final Dependencies dependencies;
    private final SitePeriods periods = new SitePeriods();
    private final RetentionStore store = new RetentionStore();
    private final PurgeStore purges = new PurgeStore();

    /// What is needed from other rooms.
    ///
    /// @param participants everyone, and their cards
    /// @param cases        files
    /// @param consents     answers
    /// @param attended     visits
    /// @param seen         every room that records when somebody was here
    public record Dependencies(Participants participants, Cases cases, Consents consents, Attended attended,
            List<LastSeen> seen) {
        public Dependencies {
            seen = List.copyOf(seen);
        }
    }

    /// @param dependencies what is needed from other rooms
    public DueRecords(Dependencies dependencies) {
        this.dependencies = dependencies;
    }

    /// What is due, without cards, and how much of it is not shown.
    ///
    /// @param due      what the user may see, longest due first
    /// @param proposed what is proposed
    /// @param hidden   the number about women whose file the user never sees
    /// @param locked   the number locked at their owner's request, which stay
    record Found(List<Bare> due, Set<RetentionEntry> proposed, int hidden, int locked) {
        /// Checks whether all of these are due.
        boolean hasAll(Collection<RetentionEntry> entries) {
            return due.stream().map(Bare::entry).collect(Collectors.toSet()).containsAll(entries);
        }
    }

    Found find(UnitOfWork work) {
        var all = everything(work);
        var visible = all.visible(work);
        var shown = all.usable(work);
        return new Found(shown, Set.copyOf(purges.items(work.tx()).everyone(Purpose.RETENTION)),
                all.size() - visible.size(), visible.size() - shown.size());
    }

    /// Returns the first records found, with cards and visits: nobody looks at thousands, and reading their cards takes longer
    /// than finding them.
    List<DueRecord> first(UnitOfWork work, Found found, int most) {
        return records(work, found, found.due().stream().limit(most).toList());
    }

    /// Returns those of some entries that are due, with cards and visits.
    Map<RetentionEntry, DueRecord> of(UnitOfWork work, Found found, Set<RetentionEntry> entries) {
        return records(work, found, found.due().stream().filter(one -> entries.contains(one.entry())).toList()).stream()
                .collect(Collectors.toMap(DueRecord::entry, Function.identity()));
    }

    private List<DueRecord> records(UnitOfWork work, Found found, List<Bare> some) {
        var visits = dependencies.attended().visits(work, some.stream().filter(Bare::countsVisits)
                .map(one -> one.entry().her()).collect(Collectors.toSet()));
        return some.stream()
                .map(one -> new DueRecord(one.entry(), dependencies.participants().row(work, one.entry().her()),
                        one.since(), one.next(), one.countsVisits()
                                ? new DueRecord.Amount(0, visits.getOrDefault(one.entry().her(), 0))
                                : one.amount(),
                        found.proposed().contains(one.entry()) ? DueRecord.State.PROPOSED : DueRecord.State.FREE))
                .toList();
    }

    /// Returns the number that is shown and not yet proposed; faster than finding the records.
    int free(UnitOfWork work) {
        var proposed = new HashSet<>(purges.items(work.tx()).everyone(Purpose.RETENTION));
        return (int) entries(work).filter(entry -> !proposed.contains(entry)).count();
    }

    /// Returns the number that is shown; faster than finding the records.
    int shown(UnitOfWork work) {
        return (int) entries(work).count();
    }

    private Stream<RetentionEntry> entries(UnitOfWork work) {
        return everything(work).usable(work).stream().map(Bare::entry);
    }

    /// A line without her card and her visits.
    record Bare(RetentionEntry entry, LocalDate since, LocalDate next, DueRecord.Amount amount) {
        private boolean countsVisits() {
            return entry.kind() == RetentionKind.MEMBERSHIP || entry.kind() == RetentionKind.LOOK;
        }
    }

    private UnfilteredRows<Bare> everything(UnitOfWork work) {
        var rule = new Rule(periods.now(work), store.kept(work.tx()), work.today());
        var all = new ArrayList<Bare>();
        dependencies.cases().kept().closed(work).everyone(Purpose.RETENTION)
                .forEach(file -> rule.file(file).ifPresent(all::add));
        members(work, rule, all);
        ledgers(work, rule, all);
        all.sort(Comparator.comparing(Bare::next).thenComparing(one -> one.entry().her().value()));
        return UnfilteredRows.of(all, one -> one.entry().her());
    }

    /// A woman with a file keeps her card as long as the file is kept.
    private void members(UnitOfWork work, Rule rule, List<Bare> all) {
        var owners = dependencies.cases().kept().owners(work);
        lastSeen(work).forEach((her, day) -> {
            if (!owners.contains(her)) {
                rule.member(her, day).ifPresent(all::add);
            }
        });
    }

    /// Returns the latest day of each woman whose card exists.
    private Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        var newest = new HashMap<>(dependencies.participants().told().lastSeen(work));
        dependencies.seen().forEach(room -> room.lastSeen(work).forEach((her, day) -> newest.computeIfPresent(her,
                (_, known) -> known.isAfter(day) ? known : day)));
        return newest;
    }

    /// The answers of a woman who is due for erasure are deleted with her.
    private void ledgers(UnitOfWork work, Rule rule, List<Bare> all) {
        var going = all.stream().filter(one -> one.entry().kind() == RetentionKind.MEMBERSHIP)
                .map(one -> one.entry().her()).collect(Collectors.toSet());
        dependencies.consents().replaced(work).everyone(Purpose.RETENTION).stream()
                .collect(Collectors.groupingBy(ReplacedAnswer::her))
                .forEach((her, replaced) -> {
                    if (!going.contains(her)) {
                        rule.ledger(her, replaced).ifPresent(all::add);
                    }
                });
    }

    /// Returns the last day whose replaced answers may be deleted today.
    Optional<LocalDate> ledgerUntil(UnitOfWork work, ParticipantId her) {
        var now = periods.now(work);
        return dependencies.consents().replaced(work).everyone(Purpose.RETENTION).stream()
                .filter(one -> one.her().equals(her))
                .map(ReplacedAnswer::on)
                .filter(day -> !now.ledgerFrom(day).isAfter(work.today())).max(Comparator.naturalOrder());
    }

    /// The periods, what is kept longer, and today.
    private record Rule(RetentionPeriods periods, Map<RetentionEntry, LocalDate> kept, LocalDate today) {
        Optional<Bare> file(ClosedFile file) {
            var days = file.days();
            var whole = new RetentionEntry(RetentionKind.FILE, file.ref().her(), Optional.of(file.ref().id()));
            var words = new RetentionEntry(RetentionKind.WORDS, file.ref().her(), Optional.of(file.ref().id()));
            if (isKept(whole)) {
                return Optional.empty();
            }
            var gone = due(whole, days.closedOn(), RetentionPeriods.dayAfter(days.keepUntil()),
                    new DueRecord.Amount(file.lines(), 0));
            return gone.isPresent() || days.wordsGoneOn().isPresent()
                    ? gone
                    : due(words, days.closedOn(), periods.wordsFrom(days.closedOn()),
                            new DueRecord.Amount(file.words(), file.lines()));
        }

        Optional<Bare> member(ParticipantId her, LocalDate seen) {
            var amount = new DueRecord.Amount(0, 0);
            var erase = due(RetentionEntry.of(RetentionKind.MEMBERSHIP, her), seen, periods.eraseFrom(seen), amount);
            return erase.isPresent()
                    ? erase
                    : due(RetentionEntry.of(RetentionKind.LOOK, her), seen, periods.lookFrom(seen), amount);
        }

        Optional<Bare> ledger(ParticipantId her, List<ReplacedAnswer> replaced) {
            var first = replaced.getFirst().on();
            int goes = (int) replaced.stream().filter(one -> !periods.ledgerFrom(one.on()).isAfter(today)).count();
            return due(RetentionEntry.of(RetentionKind.LEDGER, her), first, periods.ledgerFrom(first),
                    new DueRecord.Amount(goes, replaced.size() - goes));
        }

        private Optional<Bare> due(RetentionEntry entry, LocalDate since, LocalDate from, DueRecord.Amount amount) {
            return from.isAfter(today) || isKept(entry.kept())
                    ? Optional.empty()
                    : Optional.of(new Bare(entry, since, from, amount));
        }

        private boolean isKept(RetentionEntry entry) {
            return Optional.ofNullable(kept.get(entry)).filter(until -> !until.isBefore(today)).isPresent();
        }
    }
}
