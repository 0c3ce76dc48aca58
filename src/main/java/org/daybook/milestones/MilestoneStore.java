package org.daybook.milestones;

import static org.daybook.vault.RowColumns.day;
import static org.daybook.vault.RowColumns.id;
import static org.daybook.vault.RowColumns.maybeText;
import static org.daybook.vault.RowColumns.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ParticipantId;
import org.daybook.staff.StaffId;
import org.daybook.staff.SubjectWork;
import org.daybook.vault.RowColumns;
import org.daybook.vault.Tx;
import org.jdbi.v3.core.result.RowView;

/// SQL of the table `milestone`.
final class MilestoneStore {
    /// Whether a fact counts from a row on.
    enum State {
        STANDS,
        TAKEN_BACK
    }

    /// One row: what was written, when and by whom.
    record Written(State state, Milestone milestone, LocalDate on, StaffId by) {}

    void append(SubjectWork work, State state, Milestone milestone) {
        var what = milestone.what();
        var language = what instanceof MilestoneContent.Language it
                ? Optional.of(it)
                : Optional.<MilestoneContent.Language>empty();
        var skill = what instanceof MilestoneContent.Skill it
                ? Optional.of(it)
                : Optional.<MilestoneContent.Skill>empty();
        var paper = what instanceof MilestoneContent.Certificate it
                ? Optional.of(it)
                : Optional.<MilestoneContent.Certificate>empty();
        work.tx().handle().createUpdate("""
                insert into milestone (id, participant, fact, number, state, kind, reached, language, level, evidence,
                       words, seen_by, body, grade, on_day, recorded_by)
                values (:id, :her, :fact, :number, :state, :kind, :reached,
                       :language, :level, :evidence, :words, :seen_by, :body, :grade, :on_day, :recorded_by)""")
                .bind("id", work.newId()).bind("number", work.tx().nextNumber()).bind("her", work.her().value())
                .bind("fact", milestone.id().value())
                .bind("state", MilestoneCodes.of(state)).bind("kind", MilestoneCodes.of(what.kind()))
                .bind("reached", milestone.reached().written())
                .bind("language", language.map(MilestoneContent.Language::language).orElse(null))
                .bind("level", language.map(it -> MilestoneCodes.of(it.level())).orElse(null))
                .bind("evidence", language.map(it -> MilestoneCodes.of(it.evidence())).orElse(null))
                .bind("words",
                        skill.map(MilestoneContent.Skill::words).or(() -> paper.map(MilestoneContent.Certificate::name))
                                .orElse(null))
                .bind("seen_by", skill.map(it -> MilestoneCodes.of(it.seenBy())).orElse(null))
                .bind("body", paper.flatMap(MilestoneContent.Certificate::body).orElse(null))
                .bind("grade", paper.flatMap(MilestoneContent.Certificate::grade).orElse(null))
                .bind("on_day", work.today().toString()).bind("recorded_by", work.who().id().value()).execute();
    }

    /// Returns everything that was ever written about her, oldest first.
    List<Written> written(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from milestone
                 where participant = :her
                 order by number""").bind("her", her.value()).map(MilestoneStore::row).list();
    }

    /// Returns what is currently stored, newest first; facts known to the day come before others.
    List<Milestone> standing(Tx tx, ParticipantId her) {
        return tx.handle().createQuery("""
                select *
                  from milestone m
                 where participant = :her and state = 'stands'
                   and number = (select max(newer.number)
                                   from milestone newer
                                  where newer.participant = m.participant and newer.fact = m.fact)
                 order by reached desc, number desc""").bind("her", her.value())
                .map((RowView row) -> row(row).milestone()).list();
    }

    /// Returns when something was last written about each woman.
    Map<ParticipantId, LocalDate> lastSeen(Tx tx) {
        return RowColumns.days(tx.handle().createQuery("""
                select participant, max(on_day) as day
                  from milestone
                 where state = 'stands' and participant not in (select id from v_folded)
                 group by participant"""));
    }

    /// Moves back all rows of a fact one of whose rows has been moved back.
    void moveBack(SubjectWork from, SubjectWork to, UUID row) {
        to.tx().handle().createUpdate("""
                update milestone
                   set participant = :to
                 where participant = :from and fact = (select fact
                                                         from milestone
                                                        where id = :row and participant = :to)""").bind("row", row)
                .bind("from", from.her().value()).bind("to", to.her().value()).execute();
    }

    void erase(SubjectWork work) {
        work.tx().handle().createUpdate("""
                delete from milestone
                 where participant = :her""").bind("her", work.her().value()).execute();
    }

    private static Written row(RowView row) {
        return new Written(MilestoneCodes.read(State.class, text(row, "state")),
                new Milestone(new MilestoneId(id(row, "fact")), what(row), RoughDay.read(text(row, "reached"))),
                day(row, "on_day"), new StaffId(id(row, "recorded_by")));
    }

    static MilestoneContent what(RowView row) {
        var kind = MilestoneCodes.read(MilestoneType.class, text(row, "kind"));
        return switch (kind) {
            case LANGUAGE -> new MilestoneContent.Language(text(row, "language"),
                    MilestoneCodes.read(Cefr.class, text(row, "level")),
                    MilestoneCodes.read(Evidence.class, text(row, "evidence")));
            case SKILL ->
                new MilestoneContent.Skill(text(row, "words"), MilestoneCodes.read(SeenBy.class, text(row, "seen_by")));
            case CERTIFICATE -> new MilestoneContent.Certificate(text(row, "words"), maybeText(row, "body"),
                    maybeText(row, "grade"));
            default -> new MilestoneContent.Step(kind);
        };
    }
}
