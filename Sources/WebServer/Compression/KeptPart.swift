import Application

/// Bytes that are sent often, deflated once.
struct KeptPart: Sendable {
    let bytes: [UInt8]
    private let effort: DeflatedPart.Effort
    private let kept = Once<DeflatedPart>()

    init(_ bytes: [UInt8], _ effort: DeflatedPart.Effort = .thorough) {
        self.bytes = bytes
        self.effort = effort
    }

    var deflated: DeflatedPart { kept.value { DeflatedPart(bytes, effort) } }
}
