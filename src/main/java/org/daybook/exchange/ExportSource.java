package org.daybook.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.participants.MemberExport;
import org.daybook.paths.PathExport;
import org.daybook.sessions.SessionExport;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;

/// What the sheets of one export share: the passage, the words, the women included, and the unique names of groups and
/// sessions. Data about a woman who is not included is left out with her.
final class ExportSource {
    private final UnitOfWork work;
    private final ExportWords words;
    private final List<MemberExport.Row> members;
    private final Map<ParticipantId, String> cards = new HashMap<>();
    private final Map<UUID, String> groups = new HashMap<>();
    private final List<PathExport.Group> groupRows;
    private final Map<UUID, SessionExport.Session> sessions = new LinkedHashMap<>();

    ExportSource(UnitOfWork work, ExportWords words) {
        this.work = work;
        this.words = words;
        members = MemberExport.rows(work).usable(work);
        members.forEach(one -> cards.put(one.id(), one.card()));
        groupRows = PathExport.groups(work);
        var groupNames = new DistinctNames(ImportField.GROUP.longest());
        groupRows.forEach(one -> groups.put(one.id(), groupNames.of(one.path().code(), one.name())));
        var titles = new DistinctNames(ImportField.TITLE.longest());
        SessionExport.sessions(work).forEach(one -> sessions.put(one.id(), titled(one, titles)));
    }

    /// Exports one woman alone, without groups and sessions.
    ///
    /// @param reference used in place of her card, which does not leave the site; at the other site, she comes from today
    ExportSource(SubjectWork work, ExportWords words, String reference) {
        this.work = work;
        this.words = words;
        members = MemberExport.rows(work).usable(work).stream().filter(one -> one.id().equals(work.her()))
                .map(one -> new MemberExport.Row(one.id(), reference, work.today(), one.name(), one.language(),
                        one.birth(), one.statedAge(), one.citizenship(), one.withChildren(), one.found()))
                .toList();
        members.forEach(one -> cards.put(one.id(), one.card()));
        groupRows = List.of();
    }

    private static SessionExport.Session titled(SessionExport.Session one, DistinctNames titles) {
        var title = titles.of(one.day() + "|" + one.start() + "|" + one.path().code(), one.title());
        return new SessionExport.Session(one.id(), one.day(), one.start(), one.minutes(), one.path(), title, one.room(),
                one.people());
    }

    UnitOfWork work() {
        return work;
    }

    ExportWords words() {
        return words;
    }

    /// Returns the women included: everybody whose record may be used.
    List<MemberExport.Row> members() {
        return members;
    }

    /// Returns the card of a woman who is included.
    Optional<String> card(ParticipantId her) {
        return Optional.ofNullable(cards.get(her));
    }

    List<PathExport.Group> groups() {
        return groupRows;
    }

    /// Returns the name that tells a group apart from all others of its path.
    String group(UUID id) {
        return groups.getOrDefault(id, "");
    }

    /// Returns the sessions, with titles that tell them apart from all others of the same hour.
    List<SessionExport.Session> sessions() {
        return List.copyOf(sessions.values());
    }

    /// Returns one of them; none for a session that no export contains.
    Optional<SessionExport.Session> session(UUID id) {
        return Optional.ofNullable(sessions.get(id));
    }
}
