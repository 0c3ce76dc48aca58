package org.daybook.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a page of sections, handled wherever the focus is while the page is on the screen: Alt and a digit go to a
/// section, F4 shows the fields of the focused card, else of the one in view.
final class SectionKeys {
    private final SectionedPage page;
    private final List<PageSection> sections;

    /// @param sections in the order of the index; may grow
    SectionKeys(SectionedPage page, List<PageSection> sections) {
        this.page = page;
        this.sections = sections;
        KeyFilter.whileShown(page, this::hear);
    }

    /// Returns the keys as F1 lists them; the key for editing is left out if nothing can be edited.
    static List<HearsKeys.Heard> heard(List<PageSection> sections) {
        var sectionKeys = new HearsKeys.Heard("Alt 1–" + Math.min(SectionIndex.WITH_A_KEY, sections.size()),
                "ui.key.section");
        return sections.stream()
                .anyMatch(section -> EditCard.inside(section.box()).filter(EditCard::mayEdit).isPresent())
                        ? List.of(sectionKeys, new HearsKeys.Heard("F4", "ui.key.edit"))
                        : List.of(sectionKeys);
    }

    private void hear(KeyEvent key) {
        if (!page.isOnScreen()) {
            return;
        }
        if (key.getCode() == KeyCode.F4) {
            edit(key);
        } else if (key.getCode().isDigitKey() && !key.getCode().isKeypadKey() && isAltAlone(key)) {
            int at = Character.digit(key.getCode().getChar().charAt(0), 10) - 1;
            if (at >= 0 && at < Math.min(SectionIndex.WITH_A_KEY, sections.size())) {
                key.consume();
                page.go(sections.get(at));
            }
        }
    }

    private static boolean isAltAlone(KeyEvent key) {
        return key.isAltDown() && !key.isControlDown() && !key.isShiftDown() && !key.isMetaDown();
    }

    /// Not if fields are already shown: there F4 opens a list.
    private void edit(KeyEvent key) {
        var focus = Optional.ofNullable(page.getScene().getFocusOwner()).filter(page::shows);
        focus.flatMap(EditCard::around).or(() -> page.current().flatMap(section -> EditCard.inside(section.box())))
                .filter(card -> card.isVisible() && card.mayEdit() && !card.isEditing()).ifPresent(card -> {
                    key.consume();
                    card.editByKey();
                });
    }
}
