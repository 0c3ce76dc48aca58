package org.daybook.exchange;

import org.daybook.ui.SettingsPage;

/// The place where somebody decides on what registers state about women who are here already.
public record ProposalsPlace() implements SettingsPage {}
