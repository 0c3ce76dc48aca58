package org.daybook.referrals;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.consents.SharedData;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participant;

/// What was typed into a referral and says who she is. It would stand in the letter whatever is ticked.
final class TypedOfHer {
    private TypedOfHer() {}

    /// @throws Refusal `referrals.refusal.card` where the number of her card or of any other was typed,
    ///                 `referrals.refusal.name` where what she is called was typed and she did not allow it; an
    ///                 organisation of the address book may be called as she is
    static void demandNothing(Participant her, NewReferral form) {
        var card = plain(her.card().toString());
        if (Stream.of(form.request().words(), form.to().organisation())
                .anyMatch(typed -> plain(typed).contains(card) || CardNumber.isIn(typed))) {
            throw new Refusal("referrals.refusal.card");
        }
        var typed = Stream.concat(Stream.of(form.request().words()),
                Stream.of(form.to().organisation()).filter(_ -> form.to().service().isEmpty())).toList();
        if (!form.telling().data().contains(SharedData.NAME)
                && her.preferredName().filter(name -> typed.stream().anyMatch(words -> says(words, name)))
                        .isPresent()) {
            throw new Refusal("referrals.refusal.name");
        }
    }

    /// Without what people put between the signs of a card.
    private static String plain(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    }

    private static boolean says(String words, String name) {
        return !name.isBlank() && Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name.strip())
                + "(?![\\p{L}\\p{M}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words).find();
    }
}
