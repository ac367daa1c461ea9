"""What a message can be, by the words of the Bot API: the content beside its number, date, chat and sender."""

from typing import Any

Content = dict[str, Any]

_FILE = {"file_id": "AgADBAAD", "file_unique_id": "AQADBAAD"}
_PHOTO = [{**_FILE, "width": 90, "height": 90}]
_USER = {"id": 7777, "is_bot": False, "first_name": "Juris"}
_CHANNEL = {"id": -1_001_111_111_111, "type": "channel", "title": "Kanāls"}
_PLACE = {"latitude": 56.9496, "longitude": 24.1052}
_POLL = {
    "id": "5",
    "question": "Kad?",
    "options": [{"persistent_id": "1", "text": "Rīt", "voter_count": 0, "addition_date": 0}],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
_INACCESSIBLE = {"message_id": 3, "date": 0, "chat": _CHANNEL}
_LONGEST = ("Ļoti gara doma ar garumzīmēm. " * 137)[:4096]

WRITTEN: dict[str, Content] = {
    "a text of 4,096 characters": {"text": _LONGEST},
    "a text of 4,096 emoji": {"text": "🎉" * 4096},
    "one character": {"text": "."},
    "only spaces": {"text": "\u2800"},
    "only what nobody sees": {"text": "\u200b\u2060\ufeff"},
    "markup": {"text": "<b>&amp;</a><tg-emoji emoji-id='1'>{ $x } %s {0}"},
    "a slash": {"text": "/"},
    "an unknown command": {"text": "/nekas @viens"},
    "a command in capitals": {"text": "/PLAN rīt 18:00"},
    "a start with a long payload": {"text": "/start " + "x" * 4000},
    "a start with a strange payload": {"text": "/start g-\x00 ' ; -- 🎉"},
    "a start with a number too large": {"text": "/start t-" + "9" * 4000},
    "a start with foreign digits": {"text": "/start t-٣"},
    "a plan of 4,096 characters": {"text": "/plan " + "9" * 4090},
}
SENT: dict[str, Content] = {
    "a photo": {"photo": _PHOTO, "caption": "/plan rīt 18:00"},
    "an album": {"photo": _PHOTO, "media_group_id": "1"},
    "a voice": {"voice": {**_FILE, "duration": 1}},
    "a video": {"video": {**_FILE, "width": 1, "height": 1, "duration": 1}},
    "a round video": {"video_note": {**_FILE, "length": 1, "duration": 1}},
    "a sound": {"audio": {**_FILE, "duration": 1}},
    "an animation": {"animation": {**_FILE, "width": 1, "height": 1, "duration": 1}, "document": dict(_FILE)},
    "a document": {"document": {**_FILE, "file_name": "../../etc/passwd", "file_size": 1}},
    "a document without a name": {"document": dict(_FILE)},
    "a document too large": {"document": {**_FILE, "file_name": "a.yaml", "file_size": 2**40}},
    "a sticker": {
        "sticker": {
            **_FILE,
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
            "emoji": "🎉",
        }
    },
    "a place": {"location": _PLACE},
    "a moving place": {"location": {**_PLACE, "live_period": 60, "heading": 1}},
    "a venue": {"location": _PLACE, "venue": {"location": _PLACE, "title": "Bibliotēka", "address": "Skolas iela 1"}},
    "a contact": {"contact": {"phone_number": "+37120000000", "first_name": "Juris", "user_id": 7777}},
    "a die": {"dice": {"emoji": "🎲", "value": 6}},
    "a poll": {"poll": _POLL},
    "a story": {"story": {"chat": _CHANNEL, "id": 1}},
    "a game": {"game": {"title": "x", "description": "x", "photo": _PHOTO}},
    "an invoice": {
        "invoice": {"title": "x", "description": "x", "start_parameter": "x", "currency": "EUR", "total_amount": 1}
    },
    "something paid": {"paid_media": {"star_count": 1, "paid_media": [{"type": "preview"}]}},
    "a checklist": {"checklist": {"title": "x", "tasks": [{"id": 1, "text": "x"}]}},
    "something new": {"hologram": {"file_id": "1"}},
    "nothing": {},
}
PASSED_ON: dict[str, Content] = {
    "forwarded from a person": {"text": "/plan", "forward_origin": {"type": "user", "date": 0, "sender_user": _USER}},
    "forwarded from somebody hidden": {
        "text": "Sveiki", "forward_origin": {"type": "hidden_user", "date": 0, "sender_user_name": "Juris"},
    },
    "forwarded from a channel": {
        "text": "/start", "forward_origin": {"type": "channel", "date": 0, "chat": _CHANNEL, "message_id": 1},
    },
    "forwarded from a chat": {"photo": _PHOTO, "forward_origin": {"type": "chat", "date": 0, "sender_chat": _CHANNEL}},
    "an answer to what is gone": {"text": "Jā", "reply_to_message": _INACCESSIBLE},
    "an answer to a story": {"text": "Jā", "reply_to_story": {"chat": _CHANNEL, "id": 1}},
    "an answer from elsewhere": {
        "text": "Jā", "external_reply": {"origin": {"type": "user", "date": 0, "sender_user": _USER}},
    },
    "by way of another bot": {"text": "Jā", "via_bot": {"id": 8888, "is_bot": True, "first_name": "x"}},
    "in the name of a channel": {"text": "/plan", "sender_chat": _CHANNEL},
    "with an effect": {"text": "Jā", "effect_id": "1"},
}  # fmt: skip
TOLD: dict[str, Content] = {
    "somebody came": {"new_chat_members": [_USER]},
    "nobody came": {"new_chat_members": []},
    "a bot came": {"new_chat_members": [{**_USER, "is_bot": True}]},
    "somebody went": {"left_chat_member": _USER},
    "a new title": {"new_chat_title": "\u202eāfak atīR"},
    "an empty title": {"new_chat_title": "\u200b"},
    "a new picture": {"new_chat_photo": _PHOTO},
    "no picture": {"delete_chat_photo": True},
    "a group made": {"group_chat_created": True},
    "a supergroup made": {"supergroup_chat_created": True},
    "a channel made": {"channel_chat_created": True},
    "messages that vanish": {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    "something pinned": {"pinned_message": _INACCESSIBLE},
    "paid": {
        "successful_payment": {
            "currency": "EUR", "total_amount": 1, "invoice_payload": "x", "telegram_payment_charge_id": "x",
            "provider_payment_charge_id": "x",
        }
    },
    "people shared": {"users_shared": {"request_id": 1, "users": [{"user_id": 7777}]}},
    "a chat shared": {"chat_shared": {"request_id": 1, "chat_id": -1}},
    "writing allowed": {"write_access_allowed": {}},
    "a site": {"connected_website": "example.org"},
    "somebody near": {"proximity_alert_triggered": {"traveler": _USER, "watcher": _USER, "distance": 1}},
    "a boost": {"boost_added": {"boost_count": 1}},
    "a background": {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
    "a topic begun": {"forum_topic_created": {"name": "x", "icon_color": 1}, "message_thread_id": 3},
    "a topic changed": {"forum_topic_edited": {}, "message_thread_id": 3},
    "a topic closed": {"forum_topic_closed": {}, "message_thread_id": 3},
    "a topic opened again": {"forum_topic_reopened": {}, "message_thread_id": 3},
    "the main topic hidden": {"general_forum_topic_hidden": {}},
    "a call planned": {"video_chat_scheduled": {"start_date": 1}},
    "a call begun": {"video_chat_started": {}},
    "a call ended": {"video_chat_ended": {"duration": 1}},
    "a call with people": {"video_chat_participants_invited": {"users": [_USER]}},
    "a page's data": {"web_app_data": {"data": "x", "button_text": "x"}},
}  # fmt: skip
EVERY = {**WRITTEN, **SENT, **PASSED_ON, **TOLD}
