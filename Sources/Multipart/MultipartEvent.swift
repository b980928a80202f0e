/// What a form's bytes say, in their order.
package enum MultipartEvent: Hashable, Sendable {
    case begin(MultipartHead)
    /// The next bytes of the part that began last; never empty.
    case bytes([UInt8])
    case end
}
