/// Why something of the register can't be shown now.
package enum ReadingFault: Error, Hashable, Sendable {
    case store(StoreFault)
    /// Too much is under way; a moment later it can be.
    case overloaded
}
