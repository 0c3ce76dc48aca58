package org.daybook.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactWishesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void everythingMayBeLeftOut() {
        assertEquals(List.of(), ContactWishes.NOTHING.problems());
        assertTrue(ContactWishes.NOTHING.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+39 091 123 4567", "091/1234567", "112", "+380-50-123-45-67", "(091) 12.34.56"})
    void aNumberIsWrittenAsSheWritesIt(String number) {
        assertEquals(List.of(), typed(number, "", "").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask my sister", "12", "+", "++39 091", "1234567890123456", "٠٩١١٢٣٤", "📞 091 123456",
            "\u202e4321 190", "091 123\u0000456"})
    void nonsenseIsNoNumber(String number) {
        assertEquals(List.of(new Problem("telephone", "contact.wishes.telephone.problem")),
                typed(number, "", "").problems());
    }

    @Test
    void timesAreReadAsTheyAreTyped() {
        assertEquals(List.of(), typed("", "10", "13.30").problems());
        assertEquals(Optional.of(LocalTime.of(13, 30)), typed("", "10", "1330").form().hours().to());
        assertEquals(List.of(new Problem("from", "contact.wishes.time.problem")), typed("", "25", "").problems());
        assertEquals(List.of(new Problem("to", "contact.wishes.to.problem")), typed("", "13", "10").problems());
    }

    @Test
    void herHoursNarrowOnlyWhatTheyName() {
        var hours = new Hours(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Optional.of(LocalTime.of(10, 0)),
                Optional.of(LocalTime.of(13, 0)), Optional.empty());
        assertFalse(hours.suits(WEDNESDAY));
        assertEquals(LocalDate.of(2026, 11, 27), hours.firstFrom(WEDNESDAY));
        assertTrue(hours.suits(LocalTime.of(13, 0)));
        assertFalse(hours.suits(LocalTime.of(13, 1)));
        assertTrue(Hours.ANY.suits(WEDNESDAY) && Hours.ANY.suits(LocalTime.MIDNIGHT));
    }

    @Test
    void theNextCallFallsOnADayThatSuitsHer() {
        var mondays = new Hours(Set.of(DayOfWeek.MONDAY), Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), CallBack.TOMORROW.after(WEDNESDAY, mondays));
        assertEquals(Optional.of(LocalDate.of(2027, 2, 28)),
                CallBack.IN_A_MONTH.after(LocalDate.of(2027, 1, 31), Hours.ANY));
    }

    @Test
    void whatSheSaidHoldsForThirtyDaysAndANoForGood() {
        var calls = said(Wish.YES);
        assertEquals(Reachability.CALL, Reach
                .of(calls, Optional.of(WEDNESDAY.minusDays(30)), Optional.empty(), WEDNESDAY).standing());
        assertEquals(Reachability.ASK_FIRST, Reach
                .of(calls, Optional.of(WEDNESDAY.minusDays(31)), Optional.empty(), WEDNESDAY).standing());
        assertEquals(Reachability.NO_CALLS, Reach
                .of(said(Wish.NO), Optional.of(WEDNESDAY.minusYears(2)), Optional.empty(), WEDNESDAY).standing());
    }

    @Test
    void nothingOfItIsPrintedByAccident() {
        var reach = Reach.of(typed("091 1234567", "", "").form(), Optional.empty(), Optional.empty(), WEDNESDAY);
        assertFalse(reach.toString().contains("091"));
    }

    private static ContactWishes said(Wish calls) {
        var nothing = ContactWishes.NOTHING;
        return new ContactWishes(nothing.telephone(),
                new ContactWishes.Ways(Optional.of(calls), Optional.empty(), Optional.empty(), Optional.empty()),
                nothing.saying(), nothing.hours(), nothing.codeWord(), nothing.language());
    }

    private static WishesTyped typed(String telephone, String from, String to) {
        var nothing = ContactWishes.NOTHING;
        return new WishesTyped(new ContactWishes(Optional.of(telephone).filter(text -> !text.isEmpty()), nothing.ways(),
                nothing.saying(), nothing.hours(), nothing.codeWord(), nothing.language()), from, to);
    }
}
