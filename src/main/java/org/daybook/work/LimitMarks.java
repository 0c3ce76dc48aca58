package org.daybook.work;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.participants.Participants;
import org.daybook.staff.Colleagues;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.Tombstones;

/// The tombstones that say where she is not to be placed, and those that end them: codes and ids, and only a digest of a town.
/// One of the second kind only keeps the first from being applied after a restore. Called inside the caller's passage.
final class LimitMarks {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern WRITTEN = Pattern
            .compile("(sector(?= [A-Z] )|(?:company|town)(?= " + ID + " )|ask-first(?= - )) (\\S+) (" + ID + ")");

    private final LimitStore limits = new LimitStore();
    private final CompanyStore companies = new CompanyStore();
    private final Colleagues colleagues = new Colleagues();
    private final Participants participants;

    LimitMarks(Participants participants) {
        this.participants = participants;
    }

    /// She is not to be placed there. Also written for the cards joined to hers: in an older backup they are separate women.
    void set(SubjectWork work, WorkLimit one) {
        mark(work, WorkLimits.LIMITED, one);
    }

    /// She may be placed there.
    void taken(SubjectWork work, WorkLimit one) {
        mark(work, WorkLimits.UNLIMITED, one);
    }

    /// When two cards are parted, the limits on each of them apply, whatever was removed while they were one.
    void parted(SubjectWork work) {
        limits.of(work.tx(), work.her()).forEach(one -> set(work, one));
    }

    private void mark(SubjectWork work, String what, WorkLimit one) {
        Stream.concat(Stream.of(work.her()), participants.told().joined(work).stream()).map(ParticipantId::value)
                .forEach(card -> Tombstones.makeLast(work.tx(),
                        new Tombstone(work.newId(), what, card, key(card, one) + " " + one.by().value(), work.now()),
                        WorkLimits.MARKS));
    }

    private static String key(UUID card, WorkLimit one) {
        var value = one.value().map(said -> one.kind() == LimitKind.TOWN ? digest(card, said) : said).orElse("-");
        return WorkCodes.of(one.kind()) + " " + value;
    }

    private static String digest(UUID card, String town) {
        return UUID.nameUUIDFromBytes((card + town.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /// Restores the limit, unless it was removed since. If it was a town, or a company or sector that is not known, nobody
    /// places her before the person who set it was asked.
    void keepAfterRestore(SubjectWork work, Tombstone mark) {
        var written = WRITTEN.matcher(mark.detail());
        if (!written.matches() || isOver(work, mark)) {
            return;
        }
        var kind = WorkCodes.read(LimitKind.class, written.group(1));
        var by = new StaffId(UUID.fromString(written.group(3)));
        boolean stands = limits.of(work.tx(), work.her()).stream()
                .anyMatch(one -> key(mark.subject(), one).equals(written.group(1) + " " + written.group(2))
                        && (kind != LimitKind.ASK_FIRST || one.by().equals(by)));
        if (!stands) {
            insert(work, kind, written.group(2),
                    colleagues.initials(work).containsKey(by) ? by : work.who().id());
        }
    }

    private static boolean isOver(SubjectWork work, Tombstone mark) {
        var said = mark.detail();
        var same = said.startsWith(WorkCodes.of(LimitKind.ASK_FIRST)) ? said : said.substring(0, said.lastIndexOf(' '));
        return Tombstones.provenAbout(work.tx(), WorkLimits.UNLIMITED, mark.subject()).stream()
                .anyMatch(later -> later.at().isAfter(mark.at()) && later.detail().startsWith(same));
    }

    private void insert(SubjectWork work, LimitKind kind, String value, StaffId by) {
        boolean known = kind == LimitKind.SECTOR
                && Arrays.stream(Sector.values()).anyMatch(sector -> sector.letter().equals(value))
                || kind == LimitKind.COMPANY
                        && companies.byId(work, new CompanyId(UUID.fromString(value))).isPresent();
        if (known) {
            limits.insert(work, kind, Optional.of(value), by);
        } else if (limits.of(work.tx(), work.her()).stream()
                .noneMatch(one -> one.kind() == LimitKind.ASK_FIRST && one.by().equals(by))) {
            limits.insert(work, LimitKind.ASK_FIRST, Optional.empty(), by);
        }
    }
}
