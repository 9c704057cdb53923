// Written by `npm run generate`, from src/endpoints/talk/template.ts: edit that file.

/** A message with an image, a description and counts. */
export interface FeedTemplate {
  /** `feed`. */
  object_type: "feed";
  /** What the message shows. */
  content: {
    /** Where a tap on the content leads; may be empty. */
    link: {
      /** Page for KakaoTalk on a computer. */
      web_url?: string | undefined;
      /** Page for KakaoTalk on a phone. */
      mobile_web_url?: string | undefined;
      /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
      android_execution_params?: string | undefined;
      /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
      ios_execution_params?: string | undefined;
    };
    /** Title. */
    title?: string | undefined;
    /** Image: URL, from 200 by 200 pixels on. */
    image_url?: string | undefined;
    /** Width of the image in pixels. */
    image_width?: number | undefined;
    /** Height of the image in pixels. */
    image_height?: number | undefined;
    /** Text below the title. */
    description?: string | undefined;
  };
  /** A list of items below the content. */
  item_content?:
    | {
        /** Text beside the profile image. */
        profile_text?: string | undefined;
        /** Profile image: URL. */
        profile_image_url?: string | undefined;
        /** Title of the image. */
        title_image_text?: string | undefined;
        /** Image beside the title: URL. */
        title_image_url?: string | undefined;
        /** Category below the title. */
        title_image_category?: string | undefined;
        /** Lines of an item and its value, five at most. */
        items?:
          | readonly {
              /** Name of the item. */
              item: string;
              /** Its value, such as a price. */
              item_op: string;
            }[]
          | undefined;
        /** Name of the sum, such as 총 결제금액. */
        sum?: string | undefined;
        /** The sum. */
        sum_op?: string | undefined;
      }
    | undefined;
  /** Counts below the content. */
  social?:
    | {
        /** Likes. Three of the counts are shown. */
        like_count?: number | undefined;
        /** Comments. */
        comment_count?: number | undefined;
        /** Shares. */
        shared_count?: number | undefined;
        /** Views. */
        view_count?: number | undefined;
        /** Subscribers. */
        subscriber_count?: number | undefined;
      }
    | undefined;
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title?: string | undefined;
  /** Up to two buttons; then `button_title` is not used. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message with a headline and two or three contents. */
export interface ListTemplate {
  /** `list`. */
  object_type: "list";
  /** Headline. */
  header_title: string;
  /** Where the headline leads; may be empty. */
  header_link: {
    /** Page for KakaoTalk on a computer. */
    web_url?: string | undefined;
    /** Page for KakaoTalk on a phone. */
    mobile_web_url?: string | undefined;
    /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
    android_execution_params?: string | undefined;
    /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
    ios_execution_params?: string | undefined;
  };
  /** Two or three contents. */
  contents: readonly {
    /** Where a tap on the content leads; may be empty. */
    link: {
      /** Page for KakaoTalk on a computer. */
      web_url?: string | undefined;
      /** Page for KakaoTalk on a phone. */
      mobile_web_url?: string | undefined;
      /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
      android_execution_params?: string | undefined;
      /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
      ios_execution_params?: string | undefined;
    };
    /** Title. */
    title?: string | undefined;
    /** Image: URL, from 200 by 200 pixels on. */
    image_url?: string | undefined;
    /** Width of the image in pixels. */
    image_width?: number | undefined;
    /** Height of the image in pixels. */
    image_height?: number | undefined;
    /** Text below the title. */
    description?: string | undefined;
  }[];
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title?: string | undefined;
  /** Up to two buttons; then `button_title` is not used. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message with a place on the map. */
export interface LocationTemplate {
  /** `location`. */
  object_type: "location";
  /** Address, as the map finds it. */
  address: string;
  /** What the message shows. */
  content: {
    /** Where a tap on the content leads; may be empty. */
    link: {
      /** Page for KakaoTalk on a computer. */
      web_url?: string | undefined;
      /** Page for KakaoTalk on a phone. */
      mobile_web_url?: string | undefined;
      /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
      android_execution_params?: string | undefined;
      /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
      ios_execution_params?: string | undefined;
    };
    /** Title. */
    title?: string | undefined;
    /** Image: URL, from 200 by 200 pixels on. */
    image_url?: string | undefined;
    /** Width of the image in pixels. */
    image_width?: number | undefined;
    /** Height of the image in pixels. */
    image_height?: number | undefined;
    /** Text below the title. */
    description?: string | undefined;
  };
  /** Name of the place, shown in the map. */
  address_title?: string | undefined;
  /** Counts below the content. */
  social?:
    | {
        /** Likes. Three of the counts are shown. */
        like_count?: number | undefined;
        /** Comments. */
        comment_count?: number | undefined;
        /** Shares. */
        shared_count?: number | undefined;
        /** Views. */
        view_count?: number | undefined;
        /** Subscribers. */
        subscriber_count?: number | undefined;
      }
    | undefined;
  /** Label of the button beside the one that opens the map. @default "자세히 보기" */
  button_title?: string | undefined;
  /** Up to two buttons. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message with a price. */
export interface CommerceTemplate {
  /** `commerce`. */
  object_type: "commerce";
  /** What the message shows. */
  content: {
    /** Where a tap on the content leads; may be empty. */
    link: {
      /** Page for KakaoTalk on a computer. */
      web_url?: string | undefined;
      /** Page for KakaoTalk on a phone. */
      mobile_web_url?: string | undefined;
      /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
      android_execution_params?: string | undefined;
      /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
      ios_execution_params?: string | undefined;
    };
    /** Title. */
    title?: string | undefined;
    /** Image: URL, from 200 by 200 pixels on. */
    image_url?: string | undefined;
    /** Width of the image in pixels. */
    image_width?: number | undefined;
    /** Height of the image in pixels. */
    image_height?: number | undefined;
    /** Text below the title. */
    description?: string | undefined;
  };
  /** The price. */
  commerce: {
    /** Regular price. */
    regular_price: number;
    /** Price after the discount. */
    discount_price?: number | undefined;
    /** Discount in percent. */
    discount_rate?: number | undefined;
    /** Discount as an amount. */
    fixed_discount_price?: number | undefined;
    /** Name of the product. */
    product_name?: string | undefined;
    /** Currency. @default "원" */
    currency_unit?: string | undefined;
    /** Where the currency stands: 0 after the price, 1 before it. */
    currency_unit_position?: number | undefined;
  };
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title?: string | undefined;
  /** Up to two buttons; then `button_title` is not used. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message of text alone. */
export interface TextTemplate {
  /** `text`. */
  object_type: "text";
  /** The text, 200 characters at most. */
  text: string;
  /** Where a tap on the text leads; may be empty. */
  link: {
    /** Page for KakaoTalk on a computer. */
    web_url?: string | undefined;
    /** Page for KakaoTalk on a phone. */
    mobile_web_url?: string | undefined;
    /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
    android_execution_params?: string | undefined;
    /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
    ios_execution_params?: string | undefined;
  };
  /** Label of the one button there is without `buttons`. @default "자세히 보기" */
  button_title?: string | undefined;
  /** Up to two buttons; then `button_title` is not used. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message with an event or a calendar of Talk Calendar. */
export interface CalendarTemplate {
  /** `calendar`. */
  object_type: "calendar";
  /** What `id` names: a user's or channel's event, or a subscribed calendar. */
  id_type: "calendar" | "event";
  /** Id of the event or calendar. */
  id: string;
  /** What the message shows. */
  content: {
    /** Where a tap on the content leads; may be empty. */
    link: {
      /** Page for KakaoTalk on a computer. */
      web_url?: string | undefined;
      /** Page for KakaoTalk on a phone. */
      mobile_web_url?: string | undefined;
      /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
      android_execution_params?: string | undefined;
      /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
      ios_execution_params?: string | undefined;
    };
    /** Title. */
    title?: string | undefined;
    /** Image: URL, from 200 by 200 pixels on. */
    image_url?: string | undefined;
    /** Width of the image in pixels. */
    image_width?: number | undefined;
    /** Height of the image in pixels. */
    image_height?: number | undefined;
    /** Text below the title. */
    description?: string | undefined;
  };
  /** Up to two buttons. */
  buttons?:
    | readonly {
        /** Label. */
        title: string;
        /** Where the button leads; may be empty. */
        link: {
          /** Page for KakaoTalk on a computer. */
          web_url?: string | undefined;
          /** Page for KakaoTalk on a phone. */
          mobile_web_url?: string | undefined;
          /** Query string for the Android app's scheme: `key1=value1&key2=value2`. */
          android_execution_params?: string | undefined;
          /** Query string for the iOS app's scheme: `key1=value1&key2=value2`. */
          ios_execution_params?: string | undefined;
        };
      }[]
    | undefined;
}

/** A message, told apart by its `object_type`. */
export type TemplateObject =
  | FeedTemplate
  | ListTemplate
  | LocationTemplate
  | CommerceTemplate
  | TextTemplate
  | CalendarTemplate;
