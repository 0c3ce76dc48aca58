package org.daybook.outreach;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// An activity for others. Nobody who came is named.
///
/// @param id    its identity
/// @param kind  what kind it is
/// @param when  when it is or was
/// @param about what it is about, and where
/// @param came  who came and what they said of it
public record Activity(ActivityId id, ActivityKind kind, When when, About about, Came came) {
    /// When it is or was.
    ///
    /// @param day     the site's local date
    /// @param begins  the site's local time, where somebody wrote it
    /// @param minutes how long it takes, where somebody wrote it
    public record When(LocalDate day, Optional<LocalTime> begins, OptionalInt minutes) {}

    /// What it is about, and where.
    ///
    /// @param topic    a few words, never of a person
    /// @param audience for whom
    /// @param partner  with whom; may be empty
    /// @param district in which part of town, never more exactly; empty for online
    public record About(String topic, ActivityAudience audience, String partner, String district) {
        /// Whether nobody went anywhere for it.
        public boolean isOnline() {
            return district.isEmpty();
        }

        /// Shows nothing when printed by accident.
        @Override
        public String toString() {
            return "About";
        }
    }

    /// Who came, and what they said of it.
    ///
    /// @param heads    how many came, by group
    /// @param training what belongs to a training
    /// @param ratings  what they answered at the end
    public record Came(Heads heads, Optional<Training> training, Ratings<ActivityQuestion> ratings) {}

    /// How many came, by group.
    public record Heads(Map<HeadBand, Integer> counts) {
        public Heads {
            // A group of which nobody came is the same as one that does not stand there.
            counts = counts.entrySet().stream().filter(each -> each.getValue() > 0)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /// How many of a group.
        public int of(HeadBand band) {
            return counts.getOrDefault(band, 0);
        }

        /// How many in all.
        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// What belongs to a training.
    ///
    /// @param profession whom it is for
    /// @param before     the test before it, where there was one
    /// @param after      the test after it, where there was one
    public record Training(Profession profession, Optional<Test> before, Optional<Test> after) {}

    /// A test that several people took.
    ///
    /// @param people  how many
    /// @param percent how many of a hundred answers were right, on average
    public record Test(int people, int percent) {}
}
