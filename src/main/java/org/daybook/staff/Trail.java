package org.daybook.staff;

import static org.daybook.staff.Permission.EXPORT_TRAIL;
import static org.daybook.staff.Permission.PURGE_TRAIL;
import static org.daybook.staff.Permission.SEE_TRAIL;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Refusal;

/// Reading the audit trail, exporting it without names, and purging it. Used on the write lane's thread.
public final class Trail {
    /// The number of lines read at a time.
    static final int PAGE = 200;
    private static final int EVERYTHING = Integer.MAX_VALUE;
    /// The minimum number of years for which lines are kept (a usual retention of access logs; the site may keep them longer).
    private static final int YEARS_KEPT = 2;
    /// The number of days of use of which the first counts as past, whatever the clock says now.
    private static final int DAYS_OF_USE = 7;
    /// The detail of a sign-in with the short code.
    static final String BY_SHORT_CODE = "by short code";
    private static final String TRIES = "tries ";
    private static final String UNDONE = "undone ";

    private final Gate gate;
    private final Subjects subjects;
    private final String site;
    private final AuditStore store = new AuditStore();
    private final StaffStore staff = new StaffStore();
    private final DaysOfUseStore days = new DaysOfUseStore();
    private final Colleagues colleagues = new Colleagues();

    /// @param gate     the way to the store
    /// @param subjects how the rooms above name what an act concerned
    /// @param site     the site, whose code is part of an export's file name
    public Trail(Gate gate, Subjects subjects, Site site) {
        this.gate = gate;
        this.subjects = subjects;
        this.site = site.code();
    }

    /// Returns the detail of a sign-in line for wrong attempts.
    static String tries(int count) {
        return TRIES + count;
    }

    /// Returns the detail of an act that was undone because its next step was refused.
    static String undone(Refusal refusal) {
        return UNDONE + refusal.key();
    }

    /// Checks whether the worker's role lets her read the trail.
    public boolean maySee() {
        return gate.allows(SEE_TRAIL);
    }

    /// Checks whether the worker's role lets her export the trail or purge it.
    public boolean mayExportAndPurge() {
        return gate.allows(EXPORT_TRAIL) && gate.allows(PURGE_TRAIL);
    }

    /// Returns the newest 200 lines that match a question, newest first, without those about a woman who is hidden from the
    /// reader, and without her card where others are named as well.
    ///
    /// @throws Refusal `staff.refusal.unknown-subject` if nobody has the card or the initials
    public List<TrailLine> lines(TrailQuestion asked) {
        return gate.look(SEE_TRAIL, work -> {
            var shown = new ArrayList<AuditStore.Row>();
            var rest = Optional.of(filter(work, asked).most(PAGE));
            while (rest.isPresent() && shown.size() < PAGE) {
                var filter = rest.get();
                var rows = store.find(work.tx(), filter);
                shown.addAll(withoutHidden(work, rows));
                rest = rows.size() < PAGE ? Optional.empty() : Optional.of(filter.olderThan(rows.getLast().seq()));
            }
            return read(work, shown.subList(0, Math.min(PAGE, shown.size())));
        });
    }

    /// Returns the newest 200 lines about somebody, newest first, inside another room's passage: what she may know of it
    /// herself.
    public List<TrailLine> about(UnitOfWork work, UUID subject) {
        return read(work, store.find(work.tx(), new TrailFilter(Long.MAX_VALUE, Optional.empty(),
                Optional.of(subject), Optional.empty(), Optional.empty(), PAGE)));
    }

    /// Returns every line about somebody for one of these acts, newest first, inside another room's passage.
    public List<TrailLine> about(UnitOfWork work, UUID subject, Set<Permission> acts) {
        var rows = store.find(work.tx(), new TrailFilter(Long.MAX_VALUE, Optional.empty(), Optional.of(subject),
                Optional.empty(), Optional.empty(), EVERYTHING));
        var codes = acts.stream().map(Permission::code).collect(Collectors.toSet());
        return read(work, rows.stream().filter(row -> codes.contains(row.act())).toList()).stream()
                .filter(line -> line.kind() != TrailLine.Kind.REFUSED).toList();
    }

    /// Returns everyone who ever worked here, by initials, to choose whose acts are shown.
    public Map<StaffId, String> people() {
        return gate.look(SEE_TRAIL, work -> Initials.of(staff.everyone(work.tx())));
    }

    /// Writes every line that matches a question into a CSV file in the folder, without names, initials, cards and reasons;
    /// leaves an audit line.
    ///
    /// @return the file
    /// @throws Refusal `staff.refusal.unknown-subject`, `staff.refusal.cannot-write`, `staff.refusal.file-exists`
    public Path export(TrailQuestion asked, Path folder) {
        return gate.pass(EXPORT_TRAIL, work -> {
            var name = site + "-trail-" + work.today() + ".csv";
            var rows = withoutHidden(work, store.find(work.tx(), filter(work, asked).most(EVERYTHING)));
            work.note("lines " + rows.size());
            return new TrailFile(folder.resolve(name)).write(rows.reversed());
        });
    }

    /// Leaves an audit line that lines of the trail were printed.
    public void printed(int lines) {
        gate.act(EXPORT_TRAIL, work -> work.note("lines " + lines));
    }

    /// Returns the first day whose lines may not be purged yet: two years before the seventh last day of use, by the colleague
    /// who was here least recently.
    public LocalDate keptFrom() {
        return gate.look(SEE_TRAIL, work -> keptFrom(work));
    }

    /// Permanently removes the lines before a day, with the former rows in the journal that belong to them, and writes the
    /// checkpoint at which the chain begins from now on. What awaits review stays, and so does everything after it.
    ///
    /// @return the number of the last line removed
    /// @throws Refusal `staff.refusal.too-young` for lines since [#keptFrom], `staff.refusal.nothing-to-purge`
    public long purge(LocalDate before) {
        return gate.pass(PURGE_TRAIL, work -> {
            if (before.isAfter(keptFrom(work))) {
                throw new Refusal("staff.refusal.too-young");
            }
            var last = store.purge(work.tx(), moment(before))
                    .orElseThrow(() -> new Refusal("staff.refusal.nothing-to-purge"));
            store.begin(work.tx(),
                    new Checkpoint(work.newId(), last.seq(), last.mac(), work.now(), work.who().id()));
            work.note("upto " + last.seq());
            work.awaitReview();
            return last.seq();
        });
    }

    /// A clock set ahead makes nothing old: the years are counted from a day that the trail itself shows to be past. It must be
    /// past for each colleague, because one of them may have been added by the worker, who then signs in as both.
    private LocalDate keptFrom(UnitOfWork work) {
        var others = colleagues.here(work).stream().map(StaffMember::id)
                .filter(one -> !colleagues.areOne(work, work.who().id(), one)).collect(Collectors.toSet());
        var theirs = days.daysOfUse(work.tx(), DAYS_OF_USE).entrySet().stream()
                .filter(one -> others.contains(one.getKey())).map(Map.Entry::getValue);
        return Stream.concat(days.dayOfUse(work.tx(), DAYS_OF_USE).stream(), theirs).min(Comparator.naturalOrder())
                .filter(day -> day.isBefore(work.today())).orElse(work.today()).minusYears(YEARS_KEPT);
    }

    private TrailFilter filter(UnitOfWork work, TrailQuestion asked) {
        return new TrailFilter(asked.below(), asked.who(), subject(work, asked.subject().strip()),
                asked.from().map(this::moment), asked.to().map(day -> moment(day.plusDays(1))), PAGE);
    }

    private Optional<UUID> subject(UnitOfWork work, String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var colleague = staff.everyone(work.tx()).stream().map(StaffStore.Stored::member)
                .filter(member -> member.initials().equalsIgnoreCase(typed)).map(member -> member.id().value())
                .findFirst();
        return Optional.of(colleague.or(() -> subjects.find(work, typed).filter(her -> !work.isKeptFrom(her)))
                .orElseThrow(() -> new Refusal("staff.refusal.unknown-subject")));
    }

    /// Returns the beginning of a day at the site in UTC, without the zone's letter: so it sorts before every instant that
    /// begins with the same second, however many digits that has.
    private String moment(LocalDate day) {
        return day.atStartOfDay(gate.zone()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime().toString();
    }

    /// A line whose remaining subjects have no word is left out; so is a hidden id in an export.
    private List<AuditStore.Row> withoutHidden(UnitOfWork work, List<AuditStore.Row> rows) {
        if (work.keptFrom().isEmpty()) {
            return rows;
        }
        return rows.stream().flatMap(row -> withoutHidden(work, row).stream()).toList();
    }

    private Optional<AuditStore.Row> withoutHidden(UnitOfWork work, AuditStore.Row row) {
        var all = Ids.among(row.subjects());
        var others = all.stream().filter(id -> !work.isKeptFrom(id)).collect(Collectors.toSet());
        if (others.size() == all.size()) {
            return Optional.of(row);
        }
        return subjects.words(work, others).isEmpty() ? Optional.empty() : Optional.of(row.about(others));
    }

    private List<TrailLine> read(UnitOfWork work, List<AuditStore.Row> rows) {
        var everyone = Initials.of(staff.everyone(work.tx()));
        var concerned = rows.stream().flatMap(row -> Ids.among(row.subjects()).stream()).collect(Collectors.toSet());
        var words = new HashMap<>(subjects.words(work, concerned));
        everyone.forEach((who, initials) -> words.put(who.value(), initials));
        return rows.stream().map(row -> line(row, everyone, words)).toList();
    }

    private TrailLine line(AuditStore.Row row, Map<StaffId, String> everyone, Map<UUID, String> words) {
        return new TrailLine(row.seq(), Instant.parse(row.at()).atZone(gate.zone()).toLocalDateTime(), row.computer(),
                everyone.getOrDefault(new StaffId(UUID.fromString(row.who())), ""), Permission.ofCode(row.act()),
                kind(row), words(Ids.among(row.subjects()), words), because(row), tries(row));
    }

    private static TrailLine.Kind kind(AuditStore.Row row) {
        return switch (AuditLine.Outcome.ofCode(row.outcome())) {
            case DONE -> because(row).isPresent() ? TrailLine.Kind.REFUSED : done(row);
            case REFUSED -> TrailLine.Kind.REFUSED;
            case WITH_REASON -> TrailLine.Kind.WITH_REASON;
        };
    }

    private static TrailLine.Kind done(AuditStore.Row row) {
        return row.detail().filter(BY_SHORT_CODE::equals).isPresent()
                ? TrailLine.Kind.BY_SHORT_CODE
                : TrailLine.Kind.DONE;
    }

    private static List<String> words(Set<UUID> subjects, Map<UUID, String> words) {
        return subjects.stream().map(words::get).filter(java.util.Objects::nonNull).sorted().toList();
    }

    private static Optional<String> because(AuditStore.Row row) {
        return row.detail().filter(detail -> detail.contains(".refusal."))
                .map(detail -> detail.startsWith(UNDONE) ? detail.substring(UNDONE.length()) : detail);
    }

    private static int tries(AuditStore.Row row) {
        return row.detail().filter(detail -> detail.startsWith(TRIES))
                .map(detail -> Integer.parseInt(detail.substring(TRIES.length()))).orElse(0);
    }
}
