/// Why something could not be done, in words for the one who asked.
struct Complaint: Error {
    let text: String

    init(_ text: String) {
        self.text = text
    }

    /// Says it, and ends the command.
    func exit() throws -> Never {
        Terminal.warn("selaras: \(text)")
        throw ExitStatus.refused
    }

    /// What `body` makes; a complaint ends the command.
    static func exiting<Value>(_ body: () throws(Complaint) -> Value) throws -> Value {
        do {
            return try body()
        } catch {
            try error.exit()
        }
    }
}
