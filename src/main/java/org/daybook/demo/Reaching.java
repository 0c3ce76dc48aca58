package org.daybook.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.daybook.base.ParticipantId;
import org.daybook.base.TypedDate;
import org.daybook.outreach.Activity;
import org.daybook.outreach.ActivityAudience;
import org.daybook.outreach.ActivityKind;
import org.daybook.outreach.ActivityQuestion;
import org.daybook.outreach.ComplaintAbout;
import org.daybook.outreach.EntryReason;
import org.daybook.outreach.FeedbackCount;
import org.daybook.outreach.FeedbackQuestion;
import org.daybook.outreach.HeadBand;
import org.daybook.outreach.HelpKind;
import org.daybook.outreach.MaterialId;
import org.daybook.outreach.MaterialKind;
import org.daybook.outreach.NewActivity;
import org.daybook.outreach.NewHelp;
import org.daybook.outreach.NewMaterial;
import org.daybook.outreach.NewSiteRecord;
import org.daybook.outreach.Outreach;
import org.daybook.outreach.Profession;
import org.daybook.outreach.Ratings;
import org.daybook.outreach.RecordKind;
import org.daybook.outreach.SiteRecord;

/// Adds activities of the last months, leaflets, feedback on the place, complaints and their answers. Comes at the end and uses
/// separate randomness, so that nothing else of the story changes. On the write lane's thread.
final class Reaching {
    private static final int DAYS_BETWEEN_SLIPS = 30;
    private static final int MONTHS_OF_SLIPS = 5;
    private static final int GIVEN = 6;

    private final Outreach outreach;
    private final LocalDate today;
    private final Chance chance = new Chance(new SplittableRandom(16));
    private final List<MaterialId> leaflets = new ArrayList<>();

    Reaching(Outreach outreach, LocalDate today) {
        this.outreach = outreach;
        this.today = today;
    }

    /// Adds all of it.
    ///
    /// @param women some of them were given something
    void tell(List<ParticipantId> women) {
        WordLists.of("materials.txt").forEach(this::material);
        WordLists.of("activities.txt").forEach(this::activity);
        for (int month = 0; month < MONTHS_OF_SLIPS; month++) {
            slips(today.minusDays((long) month * DAYS_BETWEEN_SLIPS));
        }
        WordLists.of("site-records.txt").forEach(this::said);
        women.stream().limit(GIVEN).forEach(her -> outreach.help().give(her, new NewHelp(
                Optional.of(chance.pick(List.of(HelpKind.values()))), chance.between(1, 4), OptionalInt.empty())));
    }

    private void material(List<String> line) {
        var id = outreach.materials().add(new NewMaterial(Optional.of(MaterialKind.valueOf(line.get(0))), line.get(1),
                Optional.of(line.get(2)))).id();
        outreach.materials().record(id, EntryReason.RECEIVED, Integer.parseInt(line.get(3)));
        leaflets.add(id);
    }

    private void activity(List<String> line) {
        var kind = ActivityKind.valueOf(line.get(1));
        boolean isOver = Integer.parseInt(line.get(0)) > 0;
        var day = today.minusDays(Long.parseLong(line.get(0)));
        var heads = heads(kind, isOver ? Integer.parseInt(line.get(7)) : 0);
        var training = kind == ActivityKind.TRAINING;
        int people = Math.max(1, heads.values().stream().mapToInt(Integer::intValue).sum());
        var tests = training && isOver
                ? new NewActivity.Tests(OptionalInt.of(people), OptionalInt.of(chance.between(35, 55)),
                        OptionalInt.of(people), OptionalInt.of(chance.between(70, 92)))
                : NewActivity.Tests.NONE;
        var given = new HashMap<MaterialId, Integer>();
        if (isOver && kind != ActivityKind.WEBINAR) {
            given.put(chance.pick(leaflets), chance.between(5, 30));
        }
        outreach.activities().add(new NewActivity(Optional.of(kind),
                new NewActivity.Typed(TypedDate.nearest(day.toString(), today), line.get(2), line.get(3)),
                new NewActivity.About(line.get(4), Optional.of(ActivityAudience.valueOf(line.get(5))),
                        line.get(6).equals("-") ? "" : line.get(6)),
                line.get(8).equals("-")
                        ? new NewActivity.Where(NewActivity.Place.ONLINE, "")
                        : new NewActivity.Where(NewActivity.Place.DISTRICT, line.get(8)),
                new NewActivity.Came(new Activity.Heads(heads),
                        training ? Optional.of(chance.pick(List.of(Profession.values()))) : Optional.empty(), tests,
                        isOver ? answers(ActivityQuestion.class, people / 2) : Ratings.none())),
                given);
    }

    /// Pupils are girls and boys, the others mostly adults.
    private Map<HeadBand, Integer> heads(ActivityKind kind, int people) {
        var heads = new EnumMap<HeadBand, Integer>(HeadBand.class);
        for (int i = 0; i < people; i++) {
            heads.merge(kind == ActivityKind.SCHOOL_VISIT
                    ? chance.pick(List.of(HeadBand.GIRLS, HeadBand.OTHERS))
                    : chance.pick(List.of(HeadBand.ADULTS_18_29, HeadBand.ADULTS_30_54, HeadBand.ADULTS_30_54,
                            HeadBand.ADULTS_55, HeadBand.ADULTS_UNKNOWN, HeadBand.OTHERS)),
                    1, Integer::sum);
        }
        return heads;
    }

    private <Q extends Enum<Q>> Ratings<Q> answers(Class<Q> questions, int slips) {
        var sums = new Ratings<Q>(Map.of());
        for (int i = 0; i < slips; i++) {
            var slip = new EnumMap<Q, Integer>(questions);
            for (var question : questions.getEnumConstants()) {
                if (chance.happens(0.9)) {
                    slip.put(question, chance.happens(0.75) ? chance.between(4, 5) : chance.between(1, 3));
                }
            }
            sums = sums.with(slip, questions);
        }
        return sums;
    }

    private void slips(LocalDate day) {
        int slips = chance.between(9, 24);
        outreach.feedback().add(new FeedbackCount.Typed(TypedDate.nearest(day.toString(), today), slips,
                answers(FeedbackQuestion.class, slips)));
    }

    private void said(List<String> line) {
        var kind = RecordKind.valueOf(line.get(1));
        var day = today.minusDays(Long.parseLong(line.get(0)));
        var answered = kind == RecordKind.COMPLAINT && !line.get(4).equals("-")
                ? day.plusDays(chance.between(2, 9)).toString()
                : "";
        outreach.records().add(new NewSiteRecord(Optional.of(kind), TypedDate.nearest(day.toString(), today),
                new NewSiteRecord.Facts(
                        line.get(2).equals("-") ? Optional.empty() : Optional.of(ComplaintAbout.valueOf(line.get(2))),
                        kind == RecordKind.ADVISORY_MEETING
                                ? OptionalInt.of(chance.between(5, 9))
                                : OptionalInt.empty(),
                        TypedDate.nearest(answered, today), TypedDate.next(day.plusYears(1).toString(), today)),
                new SiteRecord.Said(line.get(3), line.get(4).equals("-") ? "" : line.get(4))));
    }
}
