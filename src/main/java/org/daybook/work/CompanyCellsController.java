package org.daybook.work;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The cells of the list of companies that contain more than text.
final class CompanyCellsController {
    private CompanyCellsController() {}

    /// Whether somebody may be placed there.
    static final class State extends TableCell<Company.Line, Company> {
        private final WorkWords words;

        State(WorkWords words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Company company, boolean empty) {
            super.updateItem(company, empty);
            setGraphic(empty || company == null ? null : WorkListsController.chip(words, company));
        }
    }
}
