package org.daybook.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// An activity for others. Nobody who attended is named.
///
/// @param id    its identity
/// @param kind  its kind
/// @param when  when it is or was
/// @param about its topic and place
/// @param came  who attended, and how they rated it
public record Activity(ActivityId id, ActivityKind kind, When when, About about, Came came) {
    /// When it is or was.
    ///
    /// @param day     the site's local date
    /// @param begins  the site's local time, if recorded
    /// @param minutes its duration, if recorded
    public record When(LocalDate day, Optional<LocalTime> begins, OptionalInt minutes) {}

    /// Its topic and place.
    ///
    /// @param topic    a few words, never about a person
    /// @param audience the audience
    /// @param partner  the partner organisation; may be empty
    /// @param district the part of town, never more exact; empty if online
    public record About(String topic, ActivityAudience audience, String partner, String district) {
        /// Checks whether it took place online.
        public boolean isOnline() {
            return district.isEmpty();
        }

        /// Hides all content in case it is printed by accident.
        @Override
        public String toString() {
            return "About";
        }
    }

    /// Who attended, and how they rated it.
    ///
    /// @param heads    the number of people who attended, by group
    /// @param training what is specific to a training
    /// @param ratings  their answers at the end
    public record Came(Heads heads, Optional<Training> training, Ratings<ActivityQuestion> ratings) {}

    /// The number of people who attended, by group.
    public record Heads(Map<HeadBand, Integer> counts) {
        public Heads {
            // A group that nobody came from equals one that is absent.
            counts = counts.entrySet().stream().filter(each -> each.getValue() > 0)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /// Returns the number of people in a group.
        public int of(HeadBand band) {
            return counts.getOrDefault(band, 0);
        }

        /// Returns the total number of people.
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What is specific to a training.
    ///
    /// @param profession the profession it is for
    /// @param before     the test before it, if any
    /// @param after      the test after it, if any
    public record Training(Profession profession, Optional<Test> before, Optional<Test> after) {}

    /// A test that several people took.
    ///
    /// @param people  the number of people
    /// @param percent the average percentage of correct answers
    public record Test(int people, int percent) {}
}
