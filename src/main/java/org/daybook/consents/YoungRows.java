package org.daybook.consents;

/// The beginning of an SQL query about women who are about 18 or younger, so that the view that computes an age is asked about
/// few women only.
public final class YoungRows {
    /// The oldest stated age that the index `membership_stated_young` finds.
    public static final int OLDEST_STATED = 18;
    /// The common table expression `near (participant)`: the women who told a year of birth from `:first_year` to `:last_year`
    /// or an age up to [#OLDEST_STATED], and the women whose cards are joined to theirs. A select from it follows. Of the women
    /// that it contains, the caller still has to choose by their age.
    public static final String WITH_NEAR = """
            with told as (select participant, merged_into
                            from v_age_told
                           where birth_year between :first_year and :last_year
                           union
                          select participant, merged_into
                            from v_age_told
                           where stated_age <= """ + OLDEST_STATED + """
            ),
                 near as (select participant
                            from told
                           union
                          select merged_into
                            from told
                           where merged_into is not null
                           union
                          select o.participant
                            from told t
                           cross join v_age_told o
                           where o.merged_into = t.participant)
            """;

    private YoungRows() {}
}
