/// The address book: services and organisations that can help. Owns the table `service`, which contains nothing about any
/// woman.
@NullMarked
package org.daybook.services;

import org.jspecify.annotations.NullMarked;
