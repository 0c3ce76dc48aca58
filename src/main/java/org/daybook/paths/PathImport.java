package org.daybook.paths;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.BulkInsert;
import org.jspecify.annotations.Nullable;

/// Writes groups and enrolments of a former register, each with its own days. Runs inside one passage, on its thread; [#close]
/// writes the last rows.
public final class PathImport implements AutoCloseable {
    private final UnitOfWork work;
    private final Groups here;
    private final PathCompanions company;
    private final boolean isAnyoneApart;
    private final Map<UUID, Optional<Group>> led = new HashMap<>();
    private final BulkInsert groups;
    private final BulkInsert enrolments;
    private final Map<String, UUID> groupOf = new HashMap<>();
    private final Map<UUID, List<Span>> spans = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Set<String> open = new HashSet<>();

    /// That somebody is or was on a path.
    ///
    /// @param path  the path
    /// @param from  the first day
    /// @param until the last day; null while she is on it
    record Span(Path path, LocalDate from, @Nullable LocalDate until) {
        boolean holds(Path other, LocalDate day) {
            return path == other && !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /// A group of a register.
    ///
    /// @param path     the path
    /// @param name     at most [GroupPlan#LONGEST_NAME] letters
    /// @param from     the first day
    /// @param until    the planned last day
    /// @param capacity the number of places
    /// @param language ISO 639
    public record NewGroup(Path path, String name, LocalDate from, Optional<LocalDate> until, OptionalInt capacity,
            Optional<String> language) {}

    /// An enrolment of a register.
    ///
    /// @param path   the path
    /// @param group  the name of an existing group of this path
    /// @param from   the first day
    /// @param until  the last day, once it has ended
    /// @param how    how it ended
    /// @param reason why she left early
    /// @param goal   hers, in her words
    public record NewOne(Path path, Optional<String> group, LocalDate from, Optional<LocalDate> until,
            Optional<HowEnded> how, Optional<LeavingReason> reason, Optional<String> goal) {}

    /// @param work    the passage
    /// @param here    the groups of the site
    /// @param company the women she would meet
    PathImport(UnitOfWork work, Groups here, PathCompanions company) {
        this.work = work;
        this.here = here;
        this.company = company;
        isAnyoneApart = company.isAnyoneApart(work);
        groups = new BulkInsert(work.tx(), "path_group", List.of("id", "path", "name", "starts_on", "ends_on",
                "capacity", "language", "closed_on"));
        enrolments = new BulkInsert(work.tx(), "enrolment", List.of("id", "participant", "path", "path_group",
                "started_on", "goal", "ended_on", "how_ended", "reason"), groups);
        new PathImportStore().groups(work.tx()).forEach((id, one) -> groupOf.putIfAbsent(one, id));
        new PathImportStore().enrolments(work.tx()).forEach(one -> remember(one.her(), one.span()));
    }

    /// Adds a group; an existing one with this path and name stays as it is.
    ///
    /// @return whether it was added
    public boolean add(NewGroup group) {
        var key = key(group.path(), group.name());
        if (groupOf.containsKey(key)) {
            return false;
        }
        var id = work.newId();
        groupOf.put(key, id);
        groups.row(id, group.path().code(), group.name().strip(), group.from(), group.until().orElse(null),
                group.capacity().isPresent() ? group.capacity().getAsInt() : null, group.language().orElse(null),
                group.until().filter(last -> last.isBefore(work.today())).orElse(null));
        return true;
    }

    /// Checks whether there is such a group.
    public boolean hasGroup(Path path, String name) {
        return groupOf.containsKey(key(path, name));
    }

    /// Checks whether she began this path on this day.
    public boolean hasBegun(ParticipantId her, Path path, LocalDate on) {
        return begun.contains(her.value() + "|" + path.code() + "|" + on);
    }

    /// Checks whether she is on this path today.
    public boolean isOpen(ParticipantId her, Path path) {
        return open.contains(her.value() + "|" + path.code());
    }

    /// Checks whether a colleague could enrol her today: nobody there is a woman whom she must not meet, and a girl joins only
    /// a group whose leader may work with girls.
    public boolean mayJoin(ParticipantId her, Path path, Optional<String> group) {
        var id = group.flatMap(name -> Optional.ofNullable(groupOf.get(key(path, name))));
        try {
            if (isAnyoneApart) {
                enrolments.flush();
                company.demandFree(work, new PathCompanions.Wish(her, path, id.map(GroupId::new)));
            }
            id.flatMap(one -> led.computeIfAbsent(one, it -> here.byId(work, new GroupId(it))))
                    .ifPresent(one -> here.demandHeldFor(work, one, her));
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    /// Checks whether she is or was on a path on a day.
    public boolean isOn(ParticipantId her, Path path, LocalDate day) {
        return spans.getOrDefault(her.value(), List.of()).stream().anyMatch(span -> span.holds(path, day));
    }

    /// Adds an enrolment.
    public void add(ParticipantId her, NewOne one) {
        enrolments.row(work.newId(), her.value(), one.path().code(),
                one.group().flatMap(name -> Optional.ofNullable(groupOf.get(key(one.path(), name)))).orElse(null),
                one.from(),
                one.goal().orElse(null), one.until().orElse(null), one.how().map(PathCodes::of).orElse(null),
                one.reason().map(PathCodes::of).orElse(null));
        remember(her.value(), new Span(one.path(), one.from(), one.until().orElse(null)));
    }

    private void remember(UUID her, Span span) {
        spans.computeIfAbsent(her, _ -> new ArrayList<>(2)).add(span);
        begun.add(her + "|" + span.path().code() + "|" + span.from());
        if (span.until() == null) {
            open.add(her + "|" + span.path().code());
        }
    }

    private static String key(Path path, String name) {
        return path.code() + "|" + name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        groups.close();
        enrolments.close();
    }
}
