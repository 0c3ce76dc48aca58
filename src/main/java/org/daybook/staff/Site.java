package org.daybook.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.base.Problem;

/// The site's own facts: what the calendar and the report need to know about the place.
///
/// @param code    agreed with partners, two to twelve capital letters and digits; part of export file names
/// @param country ISO 3166-1 alpha-2; decides who counts as "national"
/// @param zone    time zone of the site's calendar
public record Site(String code, String country, ZoneId zone) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{2,12}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /// Returns the problems of the typed facts; empty if there are none.
    public List<Problem> problems() {
        var found = new ArrayList<Problem>();
        if (!CODE.matcher(code).matches()) {
            found.add(new Problem("code", "staff.site.code.problem"));
        }
        if (!COUNTRY.matcher(country).matches()) {
            found.add(new Problem("country", "staff.site.country.problem"));
        }
        return found;
    }
}
