package org.daybook.cases;

import java.util.Optional;
import org.daybook.staff.Review;
import org.daybook.ui.Texts;

/// A colleague's review, in one sentence.
final class ReviewWords {
    private ReviewWords() {}

    static String of(Texts texts, Optional<Review> review, Optional<OpenCase.People> people) {
        if (review.isEmpty()) {
            return texts.say("cases.review.none");
        }
        return review.get().read().map(read -> texts.say("cases.review.read", texts.of("staff", read.verdict()),
                people.map(all -> all.initials(read.by())).orElse("")))
                .orElseGet(() -> texts.say("cases.review.waits"));
    }
}
