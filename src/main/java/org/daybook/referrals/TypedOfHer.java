package org.daybook.referrals;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.consents.SharedData;
import org.daybook.participants.CardNumber;
import org.daybook.participants.Participant;

/// What was typed into a referral and may identify her. It would be in the letter whatever is ticked.
///
/// @param words a description of her need
/// @param to    the organisation
/// @param told  what is shared
record TypedOfHer(String words, Referral.To to, Set<SharedData> told) {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /// A shorter part of a name is not a name by itself. A part of this length may be a small word in a text, such as "del",
    /// and counts as a name only if its capitals match hers.
    private static final int SHORTEST_PART = 3;
    /// A number is recognised by its last digits, with or without the country code.
    private static final int LAST_DIGITS = 7;
    /// A shorter number is the extension of a house or a ward, and is recognised only as a whole: decision 158.
    private static final int FEWEST_DIGITS = 4;
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[ ./\\-–]\\p{Nd}+)*");

    static TypedOfHer of(NewReferral form) {
        return new TypedOfHer(form.request().words(),
                new Referral.To(form.to().service(), form.to().organisation()), form.telling().data());
    }

    /// @param facts what might be shared today: what is not known is not shared, whatever she allowed
    static TypedOfHer of(Referral one, ReferralFacts facts) {
        var told = new HashSet<>(one.terms().data());
        told.retainAll(facts.known());
        return new TypedOfHer(one.words(), one.to(), told);
    }

    /// Returns why it must not be sent.
    ///
    /// @param number at which she is reached, whether she may be called or not
    /// @return `referrals.refusal.card` if the number of her card, its syllables in capitals, or the number of any other card
    ///         was typed, `referrals.refusal.name` and `referrals.refusal.number` if her name or her number was typed and is
    ///         not shared; an organisation of the address book may have the same name as she
    Optional<Refusal> refusal(Participant her, Optional<String> number) {
        var card = plain(her.card().toString());
        if (Stream.of(words, to.organisation())
                .anyMatch(typed -> plain(typed).contains(card) || CardNumber.isIn(typed))
                // An organisation may be called by the same letters.
                || says(words, her.card().syllables(), 0)) {
            return Optional.of(new Refusal("referrals.refusal.card"));
        }
        if (!told.contains(SharedData.NAME) && her.preferredName().filter(this::saysName).isPresent()) {
            return Optional.of(new Refusal("referrals.refusal.name"));
        }
        return !told.contains(SharedData.CONTACT) && number.filter(this::saysNumber).isPresent()
                ? Optional.of(new Refusal("referrals.refusal.number"))
                : Optional.empty();
    }

    private Stream<String> typed() {
        return Stream.concat(Stream.of(words), Stream.of(to.organisation()).filter(_ -> to.service().isEmpty()));
    }

    /// Removes what people put between the characters of a card.
    private static String plain(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{N}]+", "").toUpperCase(Locale.ROOT);
    }

    private boolean saysName(String name) {
        return typed().anyMatch(text -> says(text, name.strip(), Pattern.CASE_INSENSITIVE)
                || parts(name).anyMatch(part -> says(text, part,
                        part.length() > SHORTEST_PART ? Pattern.CASE_INSENSITIVE : 0)));
    }

    /// Returns the first and the last word of a name with several: what colleagues write about her by itself.
    private static Stream<String> parts(String name) {
        var parts = BETWEEN.splitAsStream(name).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.of(parts.getFirst(), parts.getLast()).filter(part -> part.length() >= SHORTEST_PART);
    }

    private static boolean says(String text, String name, int inCapitals) {
        return !name.isBlank() && Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name)
                + "(?![\\p{L}\\p{M}\\p{N}])", inCapitals | Pattern.UNICODE_CASE).matcher(text).find();
    }

    private boolean saysNumber(String number) {
        var digits = digits(number);
        if (digits.length() >= LAST_DIGITS) {
            return typed()
                    .anyMatch(text -> digits(text).contains(digits.substring(digits.length() - LAST_DIGITS)));
        }
        return digits.length() >= FEWEST_DIGITS && typed().flatMap(TypedOfHer::numbers).anyMatch(digits::equals);
    }

    /// Returns the digits of each number in a text, and of its parts, each of which may be a number by itself: *4521/4522*.
    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group)
                .flatMap(number -> Stream.of(Stream.of(number), Stream.of(number.split(" ")),
                        Stream.of(number.split("[ ./\\-–]"))).flatMap(parts -> parts))
                .map(TypedOfHer::digits);
    }

    /// Returns its digits, in whatever script.
    private static String digits(String text) {
        var digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(one -> digits.append(Character.digit(one, 10)));
        return digits.toString();
    }
}
