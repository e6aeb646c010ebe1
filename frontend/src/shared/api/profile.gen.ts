// Made by "npm run api" from services/profile/api/openapi.yaml. Do not edit.

export interface paths {
    "/api/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's profile. */
        get: operations["getProfile"];
        /**
         * Write the whole profile.
         * @description The first time with `If-None-Match: *`, later with `If-Match` and the ETag that was read; 428 without either, 412 when it is stale.
         */
        put: operations["putProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change some fields (JSON merge patch, RFC 7396). */
        patch: operations["patchProfile"];
        trace?: never;
    };
    "/api/profile/insights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the body data say, each figure with its formula's source. */
        get: operations["getInsights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Daily life without training: factor 1.2, 1.375, 1.55, 1.725.
         * @enum {string}
         */
        Activity: "sedentary" | "light" | "moderate" | "very_active";
        /** @enum {string} */
        Condition: "cardiovascular" | "metabolic" | "renal";
        /** @enum {string} */
        Equipment: "none" | "bands" | "dumbbells" | "kettlebell" | "home" | "gym";
        FieldError: {
            code: string;
            detail: string;
            /** @description JSON pointer into the request body, or ?name for a query parameter. */
            pointer: string;
        };
        Figure: {
            /** @description Such as normal, overweight, increased, high. */
            class?: string;
            estimate?: boolean;
            /** Format: double */
            high?: number;
            /** Format: double */
            low?: number;
            /** @enum {string} */
            name: "bmi" | "waist_to_height" | "bmr" | "tdee" | "max_heart_rate" | "safe_weekly_loss" | "protein";
            /** @description The formula and who published it. */
            source: string;
            unit: string;
            /** Format: double */
            value?: number;
        };
        /** @enum {string} */
        Goal: "lose_weight" | "gain_muscle" | "endurance" | "healthy";
        Insights: {
            age: number;
            figures: components["schemas"]["Figure"][];
            /** @description Empty under rate-limiting medication (R28) or for minors' estimates. */
            heartRateZones: components["schemas"]["Zone"][];
        };
        /** @enum {string} */
        Level: "beginner" | "intermediate" | "advanced";
        /** @enum {string} */
        Limitation: "knee" | "low_back" | "shoulder" | "wrist" | "seated" | "older_adult";
        Preferences: {
            /** @enum {string} */
            hand?: "right" | "left";
            /** @enum {string} */
            language: "es" | "en";
            largerTargets?: boolean;
            /** @enum {string} */
            motion: "system" | "full" | "reduced";
            readingComfort?: boolean;
            sound?: boolean;
            /** @description Per cent, 100 to 200. */
            textSize: number;
            /** @enum {string} */
            theme: "system" | "light" | "dark" | "hc-light" | "hc-dark";
            /** @description IANA name, such as America/Bogota. */
            timeZone: string;
            /** @enum {string} */
            units: "metric" | "imperial";
            vibration?: boolean;
        };
        Problem: {
            /** @description Stable and made for programs. */
            code: string;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        Profile: {
            activity: components["schemas"]["Activity"];
            /** @description Calendar day, YYYY-MM-DD; ages 13 to 110. */
            birthDate: string;
            /** @description 2 to 6. */
            daysPerWeek: number;
            equipment: components["schemas"]["Equipment"];
            goal: components["schemas"]["Goal"];
            /**
             * Format: double
             * @description 80 to 260.
             */
            heightCm: number;
            level: components["schemas"]["Level"];
            limitations: components["schemas"]["Limitation"][];
            /** @description 100 to 230 beats a minute, when measured; otherwise estimated from age. */
            maxHeartRate?: number;
            /** @description 20, 30, 45, 60, 75 or 90. */
            minutesPerSession: number;
            preferences: components["schemas"]["Preferences"];
            /** @description 30 to 120 beats a minute. */
            restingHeartRate?: number;
            screening: components["schemas"]["Screening"];
            sex: components["schemas"]["Sex"];
            /** @description Asks for push, pull and legs twice a week; for advanced people who train on six days. */
            sixDaySplit?: boolean;
            /**
             * Format: double
             * @description 30 to 250.
             */
            waistCm?: number;
            /** @description Moderate minutes a week before the plan, 0 to 2000. */
            weeklyAerobicMinutes: number;
            /**
             * Format: double
             * @description 20 to 400.
             */
            weightKg: number;
        };
        /** @description Any of the profile's fields; null removes an optional one. */
        ProfilePatch: {
            [key: string]: unknown;
        };
        Screening: {
            clearedByDoctor: boolean;
            conditions: components["schemas"]["Condition"][];
            otherConcern: boolean;
            pregnant: boolean;
            rateLimitingMedication: boolean;
            /** @description Chest pain, fainting or breathlessness at rest or in light effort. */
            symptoms: boolean;
        };
        /** @enum {string} */
        Sex: "female" | "male" | "unspecified";
        Zone: {
            /** Format: double */
            highBpm: number;
            /** Format: double */
            lowBpm: number;
            /** @enum {string} */
            name: "light" | "moderate" | "vigorous";
            rpeHigh: number;
            rpeLow: number;
            /** @enum {string} */
            talkTest: "sing" | "talk" | "few_words";
        };
    };
    responses: {
        /** @description What went wrong (RFC 9457). */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The profile as stored. */
        Profile: {
            headers: {
                ETag?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
    };
    parameters: {
        IfMatch: string;
        IfNoneMatch: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            default: components["responses"]["Problem"];
        };
    };
    putProfile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            201: components["responses"]["Profile"];
            default: components["responses"]["Problem"];
        };
    };
    patchProfile: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfilePatch"];
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            default: components["responses"]["Problem"];
        };
    };
    getInsights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Insights"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
