package org.daybook.outreach;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.base.TypedDate;

/// Activities as typed by somebody.
final class SomeActivity {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private SomeActivity() {}

    static NewActivity of(ActivityKind kind, String day, Map<HeadBand, Integer> heads) {
        return of(kind, day, "Signs of exploitation", heads, Ratings.none());
    }

    static NewActivity of(ActivityKind kind, String day, String topic, Map<HeadBand, Integer> heads,
            Ratings<ActivityQuestion> ratings) {
        var profession = kind == ActivityKind.TRAINING ? Optional.of(Profession.HEALTH) : Optional.<Profession>empty();
        var tests = kind == ActivityKind.TRAINING
                ? new NewActivity.Tests(OptionalInt.of(12), OptionalInt.of(45), OptionalInt.of(11), OptionalInt.of(80))
                : NewActivity.Tests.NONE;
        return new NewActivity(Optional.of(kind), new NewActivity.Typed(TypedDate.nearest(day, TODAY), "10:30", "1.5"),
                new NewActivity.About(topic, Optional.of(ActivityAudience.TEACHERS), ""),
                new NewActivity.Where(NewActivity.Place.DISTRICT, "Ballarò"),
                new NewActivity.Came(new Activity.Heads(new EnumMap<>(heads.isEmpty()
                        ? Map.of(HeadBand.OTHERS, 0)
                        : heads)), profession, tests, ratings));
    }
}
