import Application
import Crypto

extension AuditSeal {
    /// As the program seals, with a secret that is none.
    static func hmac(_ secret: String = "rahasia") -> AuditSeal {
        AuditSeal { message in
            Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: Array(secret.utf8))))
        }
    }
}
