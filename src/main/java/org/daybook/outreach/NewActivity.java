package org.daybook.outreach;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.daybook.base.Problem;
import org.daybook.base.StreetName;
import org.daybook.base.TypedDate;

/// An activity as typed.
///
/// @param kind    its kind
/// @param when    when it is or was
/// @param about   its topic
/// @param where   its place
/// @param came    who attended
public record NewActivity(Optional<ActivityKind> kind, Typed when, About about, Where where, Came came) {
    /// The largest length, in characters.
    public static final int LONGEST = 120;
    private static final int LONGEST_HOURS = 60;
    private static final int MOST_PERCENT = 100;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d))?");
    private static final Pattern NUMBER = Pattern.compile(".*\\p{Nd}.*", Pattern.DOTALL);

    /// The date and time, as typed.
    ///
    /// @param day    the date
    /// @param begins the time of day; may be blank
    /// @param hours  the duration in hours, such as `1.5`; may be blank
    public record Typed(TypedDate day, String begins, String hours) {}

    /// Its topic.
    public record About(String topic, Optional<ActivityAudience> audience, String partner) {
        public About {
            topic = topic.strip();
            partner = partner.strip();
        }
    }

    /// The kind of place.
    public enum Place {
        ONLINE,
        DISTRICT
    }

    /// Its place.
    ///
    /// @param district the part of town; ignored if it is online
    public record Where(Place place, String district) {
        public Where {
            district = place == Place.ONLINE ? "" : district.strip();
        }
    }

    /// Who attended, and how they rated it.
    ///
    /// @param profession used only for a training, and so are the tests
    public record Came(Activity.Heads heads, Optional<Profession> profession, Tests tests,
            Ratings<ActivityQuestion> ratings) {}

    /// The tests before and after a training, as typed.
    public record Tests(OptionalInt peopleBefore, OptionalInt percentBefore, OptionalInt peopleAfter,
            OptionalInt percentAfter) {
        /// No tests.
        public static final Tests NONE = new Tests(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                OptionalInt.empty());

        boolean makeSense() {
            return makesSense(peopleBefore, percentBefore) && makesSense(peopleAfter, percentAfter);
        }

        private static boolean makesSense(OptionalInt people, OptionalInt percent) {
            return people.isPresent() == percent.isPresent() && percent.orElse(0) <= MOST_PERCENT
                    && people.orElse(1) > 0;
        }

        private static Optional<Activity.Test> test(OptionalInt people, OptionalInt percent) {
            return people.isPresent()
                    ? Optional.of(new Activity.Test(people.getAsInt(), percent.orElseThrow()))
                    : Optional.empty();
        }
    }

    /// Returns what needs correction; empty if the form is valid.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        problem(found, "kind", "outreach.problem.kind", kind.isEmpty());
        problem(found, "day", "outreach.problem.day", when.day().day().isEmpty());
        // A planned activity with counts is refused: nobody can have attended yet.
        problem(found, "day", "outreach.problem.to-come",
                when.day().day().filter(when.day().today()::isBefore).isPresent()
                        && (came.heads().all() > 0 || !came.ratings().equals(Ratings.none())
                                || isTraining() && !came.tests().equals(Tests.NONE)));
        problem(found, "begins", "outreach.problem.begins", isNoTime());
        problem(found, "hours", "outreach.problem.hours", isNoLength());
        problem(found, "topic", "outreach.problem.topic", about.topic().isEmpty());
        problem(found, "topic", "outreach.problem.card", NamelessWords.holdCard(about.topic()));
        problem(found, "audience", "outreach.problem.audience", about.audience().isEmpty());
        problem(found, "partner", "outreach.problem.card", NamelessWords.holdCard(about.partner()));
        // Nobody reads here where women can be found: neither a street nor a house.
        problem(found, "district", "outreach.problem.district", where.place() == Place.DISTRICT
                && (where.district().isEmpty() || NUMBER.matcher(where.district()).matches()
                        || StreetName.isInPlace(where.district())));
        problem(found, "profession", "outreach.problem.profession", isTraining() && came.profession().isEmpty());
        problem(found, "tests", "outreach.problem.tests", isTraining() && !came.tests().makeSense());
        problem(found, "topic", "outreach.problem.too-long", NamelessWords.isLonger(about.topic(), LONGEST));
        problem(found, "partner", "outreach.problem.too-long", NamelessWords.isLonger(about.partner(), LONGEST));
        problem(found, "district", "outreach.problem.too-long", NamelessWords.isLonger(where.district(), LONGEST));
        return List.copyOf(found);
    }

    private static void problem(List<Problem> found, String field, String key, boolean wrong) {
        if (wrong) {
            found.add(new Problem(field, key));
        }
    }

    private boolean isTraining() {
        return kind.filter(ActivityKind.TRAINING::equals).isPresent();
    }

    private boolean isNoTime() {
        return !when.begins().isBlank() && begins().isEmpty();
    }

    private boolean isNoLength() {
        return !when.hours().isBlank() && minutes().isEmpty();
    }

    private Optional<LocalTime> begins() {
        var match = TIME.matcher(when.begins().strip());
        try {
            return match.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)),
                            Optional.ofNullable(match.group(2)).map(Integer::parseInt).orElse(0)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private OptionalInt minutes() {
        var match = HOURS.matcher(when.hours().strip());
        if (!match.matches()) {
            return OptionalInt.empty();
        }
        int minutes = Integer.parseInt(match.group(1)) * 60
                + Optional.ofNullable(match.group(2)).map(Integer::parseInt).orElse(0) * 6;
        return minutes > 0 && minutes <= LONGEST_HOURS * 60 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /// Formats a duration as it is typed.
    static String hours(int minutes) {
        return minutes % 60 == 0 ? String.valueOf(minutes / 60) : minutes / 60 + "." + minutes % 60 / 6;
    }

    /// Returns the activity to store.
    ///
    /// @throws IllegalArgumentException if the form has problems
    Activity as(ActivityId id) {
        if (!problems().isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
        var tests = came.tests();
        return new Activity(id, kind.orElseThrow(),
                new Activity.When(when.day().day().orElseThrow(), begins(), minutes()),
                new Activity.About(about.topic(), about.audience().orElseThrow(), about.partner(), where.district()),
                new Activity.Came(came.heads(), isTraining()
                        ? Optional.of(new Activity.Training(came.profession().orElseThrow(),
                                Tests.test(tests.peopleBefore(), tests.percentBefore()),
                                Tests.test(tests.peopleAfter(), tests.percentAfter())))
                        : Optional.empty(), came.ratings()));
    }

    /// Hides all content in case it is printed by accident.
    @Override
    public String toString() {
        return "NewActivity";
    }
}
