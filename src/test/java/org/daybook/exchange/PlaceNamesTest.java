package org.daybook.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Countries as registers write them: by their people, abbreviated, or next to a smaller name that another country has, too.
class PlaceNamesTest {
    private final PlaceNames names = new PlaceNames();

    @ParameterizedTest
    @CsvSource({"South Sudanese, SS", "Equatorial Guinean, GQ", "Bissau-Guinean, GW", "Guinean, GN", "sudanese, SD",
            "sud sudanese, SS", "южносуданка, SS", "Irish, IE", "irlandese, IE", "Norwegian, NO", "Σουηδέζα, SE",
            "danė, DK", "Sudan del Sud, SS", "S. Sudan, SS", "Republic of South Sudan, SS",
            "Irlanda del Nord, GB", "Northern Irish, GB", "Northern Iraq, IQ", "japoneză, JP", "белгийка, BE",
            "U.K., GB", "БГ, BG",
            "УКР., UA"})
    void aPeopleIsThatOfItsCountry(String text, String code) {
        assertEquals(Optional.of(code), names.country(text));
    }

    @ParameterizedTest
    @CsvSource({"Buenos Aires", "Canary Islands", "Cadice", "Cilento", "Korean", "Congolese", "Roma"})
    void aWordOfSeveralOrOfNoneIsNoCountry(String text) {
        assertEquals(Optional.empty(), names.country(text));
    }

    @ParameterizedTest
    @CsvSource({"ucr./rusă, uk", "ing., en", "αγγλ., en", "бълг., bg", "fra, fr"})
    void aShortenedLanguageIsTheFirst(String text, String code) {
        assertEquals(Optional.of(code), names.language(text));
    }
}
