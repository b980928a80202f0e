import Application
import CArgon2
import Foundation

/// Argon2id through libargon2, on threads of its own: as many at once as there are cores, and sixteen that wait.
struct PasswordHashing: Sendable {
    /// What the OWASP password cheat sheet names as the least: 19 MiB, two passes, one lane.
    private static let memory: UInt32 = 19_456
    private static let passes: UInt32 = 2
    private static let lanes: UInt32 = 1
    private static let saltLength = 16
    private static let hashLength = 32
    private static let waiting = 16

    /// Checked where there is no account, so that this costs the same; of no password that anyone knows.
    private static let decoy =
        "$argon2id$v=19$m=\(memory),t=\(passes),p=\(lanes)$"
        + [22, 43].map { String(repeating: "A", count: $0) }.joined(separator: "$")

    private let background: BackgroundPort

    init() {
        background =
            BackgroundWork(
                threads: ProcessInfo.processInfo.activeProcessorCount, waiting: Self.waiting
            ).port
    }

    var port: PasswordPort {
        PasswordPort(
            hash: { password in await background.run { Self.hash(password.bytes) } ?? nil },
            verify: { password, hash in
                await background.run {
                    let isRight = Self.verify(password.bytes, hash?.text ?? Self.decoy)
                    return isRight.map { $0 && hash != nil }
                } ?? nil
            })
    }

    /// Nil where it can't be made now, as where there is no memory for it.
    private static func hash(_ password: [UInt8]) -> PasswordHash? {
        var generator = SystemRandomNumberGenerator()
        let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
        let length = argon2_encodedlen(
            passes, memory, lanes, UInt32(saltLength), UInt32(hashLength), Argon2_id)
        var encoded = [CChar](repeating: 0, count: length)
        let status = argon2id_hash_encoded(
            passes, memory, lanes, password, password.count, salt, salt.count, hashLength, &encoded, encoded.count)
        guard status == ARGON2_OK.rawValue else { return nil }
        return PasswordHash(
            text: String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Nil where it can't be told now; what is no hash fits nothing.
    private static func verify(_ password: [UInt8], _ encoded: String) -> Bool? {
        switch argon2id_verify(encoded, password, password.count) {
        case ARGON2_OK.rawValue: true
        case ARGON2_VERIFY_MISMATCH.rawValue, ARGON2_DECODING_FAIL.rawValue, ARGON2_DECODING_LENGTH_FAIL.rawValue: false
        default: nil
        }
    }
}
