package org.daybook.demo;

import java.util.List;
import java.util.SplittableRandom;

/// An invented site as drawn, before any of it is written: who comes and what takes place.
///
/// @param recipe from which it was drawn
/// @param women  in the order of arrival
/// @param weeks  for each week, its sessions and who came; the last fortnight is in the future
record Story(Recipe recipe, List<Woman> women, List<List<Meeting.Attended>> weeks) {
    /// Draws a story; the same recipe gives the same story.
    static Story of(Recipe recipe) {
        var chance = new Chance(new SplittableRandom(recipe.seed()));
        var women = new PeopleGenerator(recipe, chance).draw();
        var meetings = new CalendarGenerator(recipe, chance).draw();
        return new Story(recipe, women, new Registers(recipe, chance).draw(women, meetings));
    }
}
